/** The day a person wrote, as `2026-12-01`; also reads `2026-12-1`, `2026/12/1` and `2026年12月1日`. */
export function parseDay(text: string): string | undefined {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.replace(/\s/g, ''))
  if (!parts) return undefined
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isDay ? date.toISOString().slice(0, 10) : undefined
}

/** The time a person wrote, as `18:00`; also reads `9:30`, `18：00`, `18点` and `18点30分`. */
export function parseTime(text: string): string | undefined {
  const parts = /^(\d{1,2})(?:[:：.](\d{2})|[点时](?:(\d{1,2})分?)?)$/.exec(text.replace(/\s/g, ''))
  if (!parts) return undefined
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? parts[3] ?? 0)]
  if (hour > 23 || minute > 59) return undefined
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
}
