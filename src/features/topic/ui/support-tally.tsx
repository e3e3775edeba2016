import { Tally } from '../../../ui/evidence/tally'
import { Card } from '../../../ui/list/card'
import { topicDetailCopy as copy } from '../detail-copy'
import { missingOf, phaseAt, shareOf, type Topic } from '../domain/topic'

interface SupportTallyProps {
  topic: Topic
  /** Milliseconds. */
  now: number
}

/** How many households support it against how many oblige the committee to answer. */
export function SupportTally({ topic, now }: SupportTallyProps) {
  const { supportCount, supportNeeded } = topic
  const isEnough = missingOf(topic) === 0
  return (
    <Card id="support-count">
      <Tally
        what={copy.supportTitle}
        figure={{
          value: String(supportCount),
          rest: isEnough ? copy.households : copy.householdsOf(supportNeeded),
        }}
        parts={[{ kind: 'yes', share: shareOf(topic) }]}
        threshold={{ share: 1, words: copy.needed(supportNeeded) }}
        outcome={outcomeOf(topic, now)}
      />
    </Card>
  )
}

function outcomeOf(topic: Topic, now: number): Parameters<typeof Tally>[0]['outcome'] {
  const phase = phaseAt(topic, now)
  const isOpen = phase === 'collecting' || phase === 'waiting'
  const missing = missingOf(topic)
  if (missing === 0) return { kind: 'passed', words: isOpen ? copy.enough : copy.wasEnough }
  return isOpen
    ? { kind: 'open', words: copy.stillShort(missing) }
    : { kind: 'short', words: copy.wasShort(missing) }
}
