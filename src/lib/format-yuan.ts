/**
 * Yuan with thousands apart, and the cents only where there are some: 4600000 → 46,000 元.
 * @param cents whole, not negative
 */
export function formatYuan(cents: number): string {
  const rest = cents % 100
  const whole = String((cents - rest) / 100).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${whole}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`} 元`
}
