const HOUR_MS = 60 * 60 * 1000
/** Half a day, a day, three days, a week. */
const STEPS_HOURS = [12, 24, 72, 168]

export interface ExtensionChoice {
  /** Undefined for the latest that is allowed. */
  readonly hours: number | undefined
  readonly until: string
}

/** The limits one may ask for: so many hours later, as far as it is allowed, and the latest of all. */
export function listExtensions(resolveDueAt: string, extendableUntil: string): ExtensionChoice[] {
  const due = Date.parse(resolveDueAt)
  const latest = Date.parse(extendableUntil)
  const steps = STEPS_HOURS.map((hours) => ({ hours, at: due + hours * HOUR_MS }))
    .filter(({ at }) => at <= latest)
    .map(({ hours, at }) => ({ hours, until: new Date(at).toISOString() }))
  const isReached = steps.some(({ until }) => Date.parse(until) === latest)
  return isReached ? steps : [...steps, { hours: undefined, until: new Date(latest).toISOString() }]
}
