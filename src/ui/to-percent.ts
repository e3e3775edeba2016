/** A share of 0–1 (clamped) as a CSS percentage with two decimals. */
export function toPercent(share: number): string {
  const clamped = Math.min(1, Math.max(0, share))
  return `${Math.round(clamped * 10_000) / 100}%`
}
