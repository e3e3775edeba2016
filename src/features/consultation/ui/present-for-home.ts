import { describeDeadline } from '../../../lib/shanghai-time'
import type { DueKind } from '../../../ui/status/due'
import { homeCopy as copy } from '../copy'
import type { ConsultationSummary } from '../domain/consultation'

/** A poll that closes within this time asks for attention. */
const SOON_MS = 2 * 24 * 60 * 60 * 1000

/** A poll that waits for the household's ballot, as a line of the home page. */
export function presentForHome({ id, title, poll }: ConsultationSummary, now: number) {
  const isSoon = Date.parse(poll.closesAt) - now <= SOON_MS
  const due: { kind: DueKind; words: string } = {
    kind: isSoon ? 'soon' : 'ok',
    words: copy.voteBy(describeDeadline(poll.closesAt, now)),
  }
  return {
    key: `poll-${id}`,
    icon: 'vote' as const,
    plate: isSoon ? ('soon' as const) : ('brand' as const),
    title: copy.pollTitle[poll.votingUnit](title, poll.myOpenUnits),
    due,
  }
}
