import type { Reply } from '../../../lib/reply'

/** 委托: one unit of a poll lets somebody else cast its ballot. */
export type Delegation = Reply<'listMyDelegations'>['items'][number]

type Asked = Reply<'getConsultation'>
export type AskedUnit = Asked['poll']['myVotingUnits'][number]

/** Whether ballots are taken, and somebody else may cast them. */
export function takesDelegations(
  { status, poll }: Pick<Asked, 'status'> & { poll: Pick<Asked['poll'], 'secrecy' | 'closesAt'> },
  now: number,
): 'open' | 'secret' | 'closed' {
  if (status !== 'voting' || now >= Date.parse(poll.closesAt)) return 'closed'
  return poll.secrecy === 'secret' ? 'secret' : 'open'
}

export function isLive({ status }: Pick<Delegation, 'status'>): boolean {
  return status === 'offered' || status === 'waiting' || status === 'accepted'
}

/** Units one may still let somebody else cast for. */
export function listOfferable(
  units: readonly AskedUnit[],
  given: readonly Delegation[],
): AskedUnit[] {
  const taken = new Set(given.filter(isLive).map(({ unit }) => unit.id))
  return units.filter(({ id, hasCast, isDelegated }) => !hasCast && !isDelegated && !taken.has(id))
}
