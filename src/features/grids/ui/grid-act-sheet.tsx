import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { ChipChoice } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { Segment } from '../../../ui/form/segment'
import { SendProblemNote } from '../../../ui/form/send-problem-note'
import { Sheet } from '../../../ui/screen/sheet'
import { gridCopy as copy, importCopy } from '../copy'
import type { GridOverview } from '../domain/grids'
import type { GridActForm } from '../hooks/use-grid-act'

/** Hundredths of the way across at which the line may lie. */
const SHARES = ['20', '30', '40', '50', '60', '70', '80'] as const

const directions = (['west_east', 'north_south'] as const).map((key) => ({
  key,
  word: copy.directions[key],
}))

interface GridActSheetProps {
  act: GridActForm
  /** The other grids of the community. */
  others: readonly GridOverview[]
}

/** What an act has to know before it becomes a plan. */
export function GridActSheet({ act, others }: GridActSheetProps) {
  const { kind, draft, faults, problem } = act
  if (kind === undefined) return null
  return (
    <Sheet title={copy.actNames[kind]} onClose={act.close}>
      <View className="t-2">{copy.actHints[kind]}</View>
      {kind === 'merge' && (
        <Field label={copy.into} error={faults.intoCode}>
          <ChipChoice
            id="into"
            label={copy.into}
            items={others.map(({ code, name }) => ({ key: code, word: name }))}
            current={draft.intoCode}
            onSelect={(intoCode) => act.change({ intoCode })}
          />
        </Field>
      )}
      {kind === 'split' && <SplitLine act={act} />}
      {(kind === 'split' || kind === 'renumber') && <NewNumber act={act} />}
      {problem && (
        <View className="mt3">
          <SendProblemNote problem={problem} words={importCopy} />
        </View>
      )}
      <View className="mt4">
        <Button kind="primary" isBlock id="plan-act" isBusy={act.isBusy} onPress={act.plan}>
          {act.isBusy ? copy.planning : copy.plan}
        </Button>
      </View>
    </Sheet>
  )
}

function SplitLine({ act: { draft, change } }: { act: GridActForm }) {
  const { direction } = draft
  return (
    <>
      <Field label={copy.direction}>
        <Segment
          id="direction"
          label={copy.direction}
          items={directions}
          current={direction}
          onSelect={(chosen) => change({ direction: chosen })}
        />
      </Field>
      <Field label={copy.share[direction]}>
        <ChipChoice
          id="share"
          label={copy.share[direction]}
          items={SHARES.map((key) => ({ key, word: copy.sharePart(Number(key)) }))}
          current={SHARES.find((key) => Number(key) === draft.share)}
          onSelect={(chosen) => change({ share: Number(chosen) })}
        />
      </Field>
    </>
  )
}

function NewNumber({ act: { kind, draft, faults, change } }: { act: GridActForm }) {
  const isPart = kind === 'split'
  const label = isPart ? copy.newPartNumber[draft.direction] : copy.newNumber
  const nameLabel = copy.newPartName[draft.direction]
  return (
    <>
      <Field label={label} hint={copy.numberHint} error={faults.number}>
        <Input
          id="new-number"
          type="number"
          label={label}
          placeholder="005"
          maxLength={3}
          isError={faults.number !== undefined}
          onChange={(number) => change({ number })}
        />
      </Field>
      {isPart && (
        <Field label={nameLabel} error={faults.name}>
          <Input
            id="new-name"
            label={nameLabel}
            placeholder={copy.nameExample}
            maxLength={30}
            isError={faults.name !== undefined}
            onChange={(name) => change({ name })}
          />
        </Field>
      )}
    </>
  )
}
