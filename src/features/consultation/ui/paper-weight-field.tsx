import { View } from '@tarojs/components'
import type { LoadState } from '../../../lib/load-state'
import { Button } from '../../../ui/form/button'
import { Choice } from '../../../ui/form/choice'
import { Field } from '../../../ui/form/field'
import { Loaded } from '../../../ui/screen/loaded'
import { Note } from '../../../ui/status/note'
import type { Poll } from '../domain/consultation'
import { openSlips, type PaperCounts } from '../domain/paper'
import { slipFormCopy as copy, marksCopy } from '../paper-copy'
import { describeWeight } from './describe-weight'

interface PaperWeightFieldProps {
  poll: Poll
  counts: LoadState<PaperCounts>
  picked: number | undefined
  error: string | undefined
  isDisabled: boolean
  onPick: (weight: number) => void
  onMarks: () => void
}

/** Of a secret poll: as many slips as units handed one in; where ballots weigh by area, which weight this one has. */
export function PaperWeightField(props: PaperWeightFieldProps) {
  const { poll, counts, picked, error, isDisabled, onPick, onMarks } = props
  return (
    <Loaded state={counts}>
      {({ marks }) => {
        const open = marks.filter((mark) => openSlips(mark) > 0)
        if (open.length === 0) {
          return (
            <Note kind="soon" icon="list-checks" id="no-marks">
              {marks.length === 0 ? copy.noMarksText : copy.full}
              <Button kind="line" size="small" id="open-marks" onPress={onMarks}>
                {marksCopy.door}
              </Button>
            </Note>
          )
        }
        if (!poll.weighsByArea) {
          return (
            <View id="slips-left">
              <View className="t-strong">
                {copy.left(open.reduce((sum, mark) => sum + openSlips(mark), 0))}
              </View>
              <View className="t-2">{marksCopy.mix}</View>
            </View>
          )
        }
        return (
          <Field label={copy.weight} hint={copy.weightHint} error={error} id="slip-weight">
            <Choice
              id="weight"
              label={copy.weight}
              items={open.map((mark) => ({
                key: String(mark.weight),
                word: describeWeight(mark.weight, poll),
                sub: copy.left(openSlips(mark)),
              }))}
              current={picked === undefined ? undefined : String(picked)}
              isDisabled={isDisabled}
              onSelect={(weight) => onPick(Number(weight))}
            />
          </Field>
        )
      }}
    </Loaded>
  )
}
