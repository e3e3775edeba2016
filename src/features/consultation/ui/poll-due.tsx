import { describeMoment, describeTimeLeft } from '../../../lib/shanghai-time'
import { Due } from '../../../ui/status/due'
import { consultationCopy as copy } from '../copy'
import type { Consultation } from '../domain/consultation'
import { isClosingSoon, stepAt } from '../domain/poll-step'

interface PollDueProps {
  consultation: Pick<Consultation, 'status' | 'opinionsEndAt'> & { poll: { closesAt: string } }
  /** Milliseconds. */
  now: number
  /** Says how much time is left as well. */
  hasTimeLeft?: boolean
}

/** When a poll closes or closed, with its date. */
export function PollDue({ consultation, now, hasTimeLeft }: PollDueProps) {
  const { poll, opinionsEndAt } = consultation
  if (consultation.status === 'opinions' && opinionsEndAt) {
    return <OpinionsDue endsAt={opinionsEndAt} now={now} />
  }
  const moment = describeMoment(poll.closesAt, now)
  const step = stepAt(consultation, now)
  if (step !== 'voting' && step !== 'opinions' && step !== 'draft') {
    return <Due>{copy.closed(moment)}</Due>
  }
  return (
    <Due kind={isClosingSoon(poll, now) ? 'soon' : 'ok'}>
      {hasTimeLeft
        ? copy.closesIn(moment, describeTimeLeft(poll.closesAt, now))
        : copy.closes(moment)}
    </Due>
  )
}

/** While opinions are taken nobody can vote yet, so the poll's own close says nothing. */
function OpinionsDue({ endsAt, now }: { endsAt: string; now: number }) {
  const moment = describeMoment(endsAt, now)
  const isOver = Date.parse(endsAt) <= now
  return <Due>{isOver ? copy.opinionsOver(moment) : copy.opinions(moment)}</Due>
}
