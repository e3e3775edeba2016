const WALL_CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** `HH:MM` on a wall clock in China. */
export function wallClockAt(instant: Date): string {
  return WALL_CLOCK.format(instant)
}
