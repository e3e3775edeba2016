import { Tally } from '../../../ui/evidence/tally'
import { Card } from '../../../ui/list/card'
import { topicDetailCopy as copy } from '../detail-copy'
import { missingOf, shareOf, type Topic } from '../domain/topic'

/** How many households support it against how many oblige the committee to answer. */
export function SupportTally({ topic }: { topic: Topic }) {
  const { supportCount, supportNeeded } = topic
  const missing = missingOf(topic)
  return (
    <Card id="support-count">
      <Tally
        what={copy.supportTitle}
        figure={{ value: String(supportCount), rest: copy.households(supportNeeded) }}
        parts={[{ kind: 'yes', share: shareOf(topic) }]}
        threshold={{ share: 1, words: copy.needed(supportNeeded) }}
        outcome={
          missing > 0
            ? { kind: 'open', words: copy.stillShort(missing) }
            : { kind: 'passed', words: copy.enough }
        }
      />
    </Card>
  )
}
