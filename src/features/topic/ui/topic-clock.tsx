import { describeDay, describeMoment, describeTimeLeft } from '../../../lib/shanghai-time'
import { Due, type DueKind } from '../../../ui/status/due'
import { topicCopy as copy } from '../copy'
import { isLateAt, phaseAt, type TopicSummary } from '../domain/topic'

const SOON_MS = 2 * 24 * 60 * 60 * 1000

interface TopicClockProps {
  topic: TopicSummary
  /** Milliseconds. */
  now: number
}

/** What the topic waits for and until when, or when it ended; always with its date. */
export function TopicClock({ topic, now }: TopicClockProps) {
  const { closesAt, answerDueAt, endedAt } = topic
  const phase = phaseAt(topic, now)
  if (phase === 'collecting') {
    // The hour is of use only near the end.
    return urgencyOf(closesAt, now) === 'ok' ? (
      <Due>{copy.closesOn(describeDay(closesAt, now))}</Due>
    ) : (
      <Due kind="soon">{copy.closes(describeMoment(closesAt, now))}</Due>
    )
  }
  if (phase !== 'waiting' || answerDueAt === null) {
    return <Due>{copy.endedAs(describeDay(endedAt ?? closesAt, now), copy.phases[phase])}</Due>
  }
  const moment = describeMoment(answerDueAt, now)
  return isLateAt(topic, now) ? (
    <Due kind="over">{copy.overdue(moment, describeTimeLeft(answerDueAt, now))}</Due>
  ) : (
    <Due kind={urgencyOf(answerDueAt, now)}>{copy.answersBy(moment)}</Due>
  )
}

function urgencyOf(instant: string, now: number): DueKind {
  return Date.parse(instant) - now <= SOON_MS ? 'soon' : 'ok'
}
