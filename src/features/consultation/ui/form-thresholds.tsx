import { View } from '@tarojs/components'
import { ChipChoice } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { Segment } from '../../../ui/form/segment'
import { Switch } from '../../../ui/form/switch'
import { Card } from '../../../ui/list/card'
import { thresholdCopy as copy } from '../console-copy'
import type { DraftThreshold } from '../domain/draft-thresholds'
import { fieldId } from '../domain/faulty-fields'
import { errorIn } from '../hooks/describe-form-faults'
import type { FormPartProps } from './form-types'

type FormProp = Pick<FormPartProps, 'form'>

/** A rule of one's own: which shares must be reached. What that means stands beside the form, in residents' words. */
export function FormThresholds({ form }: FormProp) {
  return (
    <Field
      label={copy.title}
      error={errorIn(form.errors, 'customThresholds')}
      id={fieldId('customThresholds')}
    >
      {form.slots.map((slot) => (
        <Threshold key={`${slot.name} ${slot.measure}`} form={form} slot={slot} />
      ))}
    </Field>
  )
}

const SHARES = { half: [1, 2], two_thirds: [2, 3], three_quarters: [3, 4] } as const
type Share = keyof typeof SHARES
const SHARE_KEYS = Object.keys(SHARES) as Share[]

function Threshold({ form, slot }: FormProp & { slot: DraftThreshold }) {
  const { name, measure, isOn, isStrict } = slot
  const id = `${name}-${measure}`
  const title = copy.names[name][measure]
  const fill = (part: Partial<DraftThreshold>) => form.setThreshold(slot, part, true)
  const takeShare = (key: Share) => {
    const [numerator, denominator] = SHARES[key]
    fill({ numerator: String(numerator), denominator: String(denominator) })
  }
  return (
    <Card id={`threshold-${id}`}>
      <Switch
        id={`${id}-on`}
        title={title}
        sub={copy.subs[name]}
        isOn={isOn}
        onChange={(on) => fill({ isOn: on })}
      />
      {isOn && (
        <>
          <View className="mt3">
            <ChipChoice
              id={`${id}-share`}
              label={`${title}，${copy.share}`}
              items={SHARE_KEYS.map((key) => ({ key, word: copy.shares[key] }))}
              current={SHARE_KEYS.find((key) => isShare(slot, key))}
              onSelect={takeShare}
            />
          </View>
          <Fraction form={form} slot={slot} title={title} />
          <View className="mt3">
            <Segment
              id={`${id}-strict`}
              label={title}
              items={[
                { key: 'yes', word: copy.strict.yes },
                { key: 'no', word: copy.strict.no },
              ]}
              current={isStrict ? 'yes' : 'no'}
              onSelect={(key) => fill({ isStrict: key === 'yes' })}
            />
          </View>
        </>
      )}
    </Card>
  )
}

interface FractionProps extends FormProp {
  slot: DraftThreshold
  title: string
}

/** Any other share, as it is said: of three parts, two. */
function Fraction({ form, slot, title }: FractionProps) {
  const id = `${slot.name}-${slot.measure}`
  return (
    <View className="line line--top line--flow mt3">
      {(['denominator', 'numerator'] as const).map((part) => (
        <View key={part} className={part === 'numerator' ? 'share ml3' : 'share'}>
          <View className="t-meta">{copy[part]}</View>
          <Input
            key={`${form.draft.key} ${form.filledCount}`}
            id={`${id}-${part}`}
            type="number"
            label={`${title}，${copy[part]}`}
            placeholder="1"
            initial={slot[part]}
            onChange={(text) => form.setThreshold(slot, { [part]: text })}
          />
        </View>
      ))}
    </View>
  )
}

function isShare({ numerator, denominator }: DraftThreshold, key: Share): boolean {
  const [part, whole] = SHARES[key]
  return numerator.trim() === String(part) && denominator.trim() === String(whole)
}
