import { describeMoment, describeTimeLeft } from '../../../lib/shanghai-time'
import { Due } from '../../../ui/status/due'
import { consultationCopy as copy } from '../copy'
import type { Consultation } from '../domain/consultation'
import { isClosingSoon, stepAt } from '../domain/poll-step'

interface PollDueProps {
  consultation: Pick<Consultation, 'status'> & { poll: { closesAt: string } }
  /** Milliseconds. */
  now: number
  /** Says how much time is left as well. */
  hasTimeLeft?: boolean
}

/** When a poll closes or closed, with its date. */
export function PollDue({ consultation, now, hasTimeLeft }: PollDueProps) {
  const { poll } = consultation
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
