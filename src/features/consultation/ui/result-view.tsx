import { View } from '@tarojs/components'
import { Reader } from '../../../ui/evidence/reader'
import { Verdict } from '../../../ui/evidence/verdict'
import { Card } from '../../../ui/list/card'
import { Figures } from '../../../ui/list/figures'
import { Section } from '../../../ui/list/section'
import { Note } from '../../../ui/status/note'
import { consultationCopy, resultCopy as copy, detailCopy } from '../copy'
import type { Consultation, PollResult } from '../domain/consultation'
import type { ConsultationScreen } from '../hooks/use-consultation-screen'
import { CastUnits } from './cast-units'
import { ConsultationBody } from './consultation-body'
import { describeVerdict } from './describe-verdict'
import { GateCard } from './gate-card'
import { NextStep } from './next-step'
import { PollHead } from './poll-head'
import { PollRuleCard } from './poll-rule-card'
import { presentGates } from './present-gates'

interface ResultViewProps {
  screen: ConsultationScreen
  consultation: Consultation
  result: PollResult
}

/** What came of a poll: the verdict, each gate with its line, who acts next. */
export function ResultView({ screen, consultation, result }: ResultViewProps) {
  const { poll } = consultation
  const { reading } = screen
  const gates = presentGates({ result, rule: poll.rule })
  const { failure } = screen.ballot
  return (
    <>
      {failure && <Note kind="over">{failure.sentence}</Note>}
      <PollHead consultation={consultation} now={screen.now} />
      {reading.bar && <Reader reading={reading.bar} />}
      <View className="mt3" id="verdict">
        <Verdict {...describeVerdict(result)} />
      </View>
      <Section isTight>
        {gates.map((gate) => (
          <GateCard key={gate.key} gate={gate} result={result} />
        ))}
        {gates.length === 0 && <ChoiceFigures result={result} />}
      </Section>
      <NextStep consultation={consultation} outcome={result.outcome} />
      <Section title={detailCopy.about}>
        <ConsultationBody text={consultation.body} current={reading.inBody} />
      </Section>
      <Section isTight>
        <CastUnits screen={screen} units={poll.myVotingUnits} />
        <PollRuleCard consultation={consultation} current={reading.inRule} />
      </Section>
    </>
  )
}

/** What was chosen, where no gate says it. */
export function ChoiceFigures({ result }: { result: PollResult }) {
  const { choices } = consultationCopy
  return (
    <Card>
      <View className="t-strong">{copy.figures}</View>
      <View className="mt3">
        <Figures
          items={[
            { word: choices.for, figure: result.for },
            { word: choices.against, figure: result.against },
            { word: choices.abstain, figure: result.abstain },
          ]}
        />
      </View>
    </Card>
  )
}
