import { View } from '@tarojs/components'
import { Tally } from '../../../ui/evidence/tally'
import { Card } from '../../../ui/list/card'
import { detailCopy as copy } from '../copy'
import type { Poll } from '../domain/consultation'

/** How many took part so far. What they chose is sealed until the close, so there is one bar only. */
export function Turnout({ poll }: { poll: Poll }) {
  const { turnout, rollSize, rule } = poll
  if (turnout === null || rollSize === null || rollSize === 0) return null
  const required = rule.requiredParticipants
  if (required === null) {
    return (
      <Card id="turnout">
        <View className="t-strong">{copy.turnout(turnout, rollSize)}</View>
      </Card>
    )
  }
  const isEnough = turnout >= required
  return (
    <Card id="turnout">
      <Tally
        what={copy.participants}
        figure={{ value: String(turnout), rest: copy.households(rollSize) }}
        parts={[{ kind: 'yes', share: turnout / rollSize }]}
        threshold={{ share: Math.min(required / rollSize, 1), words: copy.required(required) }}
        outcome={
          isEnough
            ? { kind: 'passed', words: copy.enough }
            : { kind: 'open', words: copy.stillShort(required - turnout) }
        }
      />
    </Card>
  )
}
