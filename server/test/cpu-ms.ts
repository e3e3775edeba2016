/** Milliseconds of processor time that `work` takes: unlike those of a clock, others on the machine add nothing to them. */
export function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
