import { View } from '@tarojs/components'
import { Tally } from '../../../ui/evidence/tally'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { Card } from '../../../ui/list/card'
import { Section } from '../../../ui/list/section'
import { trialCopy as copy } from '../console-copy'
import type { PollRule, VotingUnitKind } from '../domain/consultation'
import type { Trial, TrialCount } from '../domain/draft-trial'
import type { DraftTrial } from '../hooks/use-draft-trial'
import { presentGates } from './present-gates'

interface FormTrialProps {
  trial: DraftTrial
  rule: PollRule
  votingUnit: VotingUnitKind
}

/** Made-up counts against the rule that was chosen. */
export function FormTrial(props: FormTrialProps) {
  const { trial } = props
  return (
    <Section title={copy.title} aside={copy.aside} id="trial">
      <Card>
        <CountField name="rollSize" {...props} />
        <View className="line line--top mt3">
          <View className="share">
            <CountField name="turnout" {...props} />
          </View>
          <View className="share ml3">
            <CountField name="agreeing" {...props} />
          </View>
        </View>
        {trial.result.kind === 'ready' ? (
          <Result {...props} result={trial.result} />
        ) : (
          <View className="t-meta mt3">
            {trial.isFromRoster ? copy.hintRoster : copy.hint[props.votingUnit]}
          </View>
        )}
      </Card>
    </Section>
  )
}

interface CountFieldProps extends FormTrialProps {
  name: keyof TrialCount
}

function CountField({ name, trial, votingUnit }: CountFieldProps) {
  const label = copy.labels[votingUnit][name]
  const fault = trial.result.kind === 'faulty' ? trial.result.faults[name] : undefined
  return (
    <Field label={label} error={fault && copy.faults[fault]}>
      <Input
        key={trial.isFromRoster && name === 'rollSize' ? trial.words.rollSize : 'written'}
        id={`trial-${name}`}
        type="number"
        label={label}
        placeholder="0"
        initial={trial.words[name]}
        isError={fault !== undefined}
        onChange={(text) => trial.type({ [name]: text })}
      />
    </Field>
  )
}

type Ready = Extract<Trial, { kind: 'ready' }>

function Result({ result, rule, votingUnit }: FormTrialProps & { result: Ready }) {
  return (
    <>
      {presentGates({ ...toGates(result), rule, votingUnit }).map(({ key, tally }) => (
        <View key={key} className="mt4">
          {tally && <Tally {...tally} />}
        </View>
      ))}
      <View className="t-strong mt4" id="trial-outcome">
        {copy.outcomes[result.outcome]}
      </View>
    </>
  )
}

/** Whoever takes part without agreeing counts the same, whether against or abstaining. */
function toGates({ gates, count }: Ready) {
  const amountOf = (units: number) => ({ units, weight: units })
  return {
    thresholds: gates,
    choices: {
      for: amountOf(count.agreeing),
      against: amountOf(count.turnout - count.agreeing),
      abstain: amountOf(0),
    },
  }
}
