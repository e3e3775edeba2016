/**
 * Square metres with both decimals: 1234567 → 12345.67.
 * @param hundredths whole, not negative
 */
export function formatArea(hundredths: number): string {
  const rest = hundredths % 100
  return `${(hundredths - rest) / 100}.${String(rest).padStart(2, '0')}`
}
