import type { Consultation } from './consultation'

/** `counting`: the poll closed after this was fetched, and the result has not arrived yet. */
export type PollStep = Consultation['status'] | 'counting'

interface Timed {
  readonly status: Consultation['status']
  readonly poll: { readonly closesAt: string }
}

const SOON_MS = 2 * 24 * 60 * 60 * 1000

export function stepAt({ status, poll }: Timed, now: number): PollStep {
  return status === 'voting' && Date.parse(poll.closesAt) <= now ? 'counting' : status
}

/** Closes within two days, which asks for attention. */
export function isClosingSoon({ closesAt }: Timed['poll'], now: number): boolean {
  return Date.parse(closesAt) - now <= SOON_MS
}
