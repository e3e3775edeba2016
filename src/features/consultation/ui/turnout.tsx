import { View } from '@tarojs/components'
import { Tally } from '../../../ui/evidence/tally'
import { Card } from '../../../ui/list/card'
import type { Poll } from '../domain/consultation'
import { detailCopy as copy } from '../poll-copy'
import { describeUnits } from './describe-unit'

/** How many took part so far. What they chose is sealed until the close, so there is one bar only. */
export function Turnout({ poll }: { poll: Poll }) {
  const { turnout, roll, rule, votingUnit } = poll
  if (turnout === null || roll === null || roll.units === 0) return null
  const asked = describeUnits(roll.units, votingUnit)
  const required = rule.requiredParticipants
  if (required === null) {
    return (
      <Card id="turnout">
        <View className="t-strong">{copy.turnout(describeUnits(turnout, votingUnit), asked)}</View>
      </Card>
    )
  }
  const isEnough = turnout >= required
  return (
    <Card id="turnout">
      <Tally
        what={copy.participants}
        figure={{ value: String(turnout), rest: copy.ofAll(asked) }}
        parts={[{ kind: 'yes', share: turnout / roll.units }]}
        threshold={{
          share: Math.min(required / roll.units, 1),
          words: copy.required(describeUnits(required, votingUnit)),
        }}
        outcome={
          isEnough
            ? { kind: 'passed', words: copy.enough[votingUnit] }
            : {
                kind: 'open',
                words: copy.stillShort(describeUnits(required - turnout, votingUnit)),
              }
        }
      />
    </Card>
  )
}
