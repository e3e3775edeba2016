import { View } from '@tarojs/components'
import { Verdict } from '../../../ui/evidence/verdict'
import { Section } from '../../../ui/list/section'
import type { PollResult, PollRule } from '../domain/consultation'
import { describeVerdict } from './describe-verdict'
import { GateCard } from './gate-card'
import { presentGates } from './present-gates'
import { ChoiceFigures } from './result-view'

/** What came of a poll: the verdict and each gate, or just the figures where nothing was decided. */
export function ConsoleResult({ rule, result }: { rule: PollRule; result: PollResult }) {
  const gates = presentGates({ result, rule })
  return (
    <>
      <View className="mt4">
        <Verdict {...describeVerdict(result)} />
      </View>
      <Section isTight>
        {gates.map((gate) => (
          <GateCard key={gate.key} gate={gate} result={result} />
        ))}
        {gates.length === 0 && <ChoiceFigures result={result} />}
      </Section>
    </>
  )
}
