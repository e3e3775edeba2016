import { View } from '@tarojs/components'
import { Choice, type ChoiceItem } from '../../../ui/form/choice'
import { Plate } from '../../../ui/list/plate'
import { consultationCopy, ballotCopy as copy } from '../copy'
import type { Choice as BallotChoice } from '../domain/consultation'
import type { CastBallot } from '../hooks/use-cast-ballot'

const { choices } = consultationCopy

const items: readonly ChoiceItem<BallotChoice>[] = [
  { key: 'for', word: choices.for, icon: 'check', shape: 'round' },
  { key: 'against', word: choices.against, icon: 'x', shape: 'square' },
  { key: 'abstain', word: choices.abstain, icon: 'minus', shape: 'dashed' },
]

/** For which household, then three equal choices. */
export function BallotFields({ ballot }: { ballot: CastBallot }) {
  const { unit, openUnits, choice, isBusy } = ballot
  return (
    <View className="mt3">
      {openUnits.length > 1 && (
        <>
          <View className="t-strong">{copy.whichUnit}</View>
          <View className="mt2">
            <Choice
              id="unit"
              label={copy.whichUnit}
              items={openUnits.map(({ id, label }) => ({ key: id, word: label }))}
              current={unit?.id}
              isDisabled={isBusy}
              onSelect={ballot.pickUnit}
            />
          </View>
        </>
      )}
      {unit && (
        <>
          <View className="line mt3">
            <Plate icon="house" />
            <View className="grow ml3">
              <View className="t-strong">{copy.castFor(unit.label)}</View>
              <View className="t-small t-2">{copy.castForSub}</View>
            </View>
          </View>
          <View className="mt3">
            <Choice
              id="choice"
              label={copy.label}
              items={items}
              current={choice}
              isDisabled={isBusy}
              onSelect={ballot.choose}
            />
          </View>
        </>
      )}
    </View>
  )
}
