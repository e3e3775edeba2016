const MOST_CENTS = 100_000_000_000

/** Cents, from yuan as a person writes them: 12,000 or 12000.50. Undefined when it is no amount above 0. */
export function parseYuan(text: string): number | undefined {
  const match = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(text.trim().replace(/[,，]|\s*元$/g, ''))
  if (!match) return undefined
  const [, whole = '', rest = ''] = match
  const cents = Number(whole) * 100 + Number(rest.padEnd(2, '0'))
  return cents > 0 && cents <= MOST_CENTS ? cents : undefined
}

/** As a person would have written it. */
export function writeYuan(cents: number): string {
  const rest = cents % 100
  const whole = (cents - rest) / 100
  return rest === 0 ? String(whole) : `${whole}.${String(rest).padStart(2, '0')}`
}
