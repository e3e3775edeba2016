/** The only source of the present. Instants are UTC; people see Asia/Shanghai. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }
