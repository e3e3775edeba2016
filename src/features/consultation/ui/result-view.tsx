import { Reader } from '../../../ui/evidence/reader'
import { Section } from '../../../ui/list/section'
import { Note } from '../../../ui/status/note'
import type { Consultation, PollResult } from '../domain/consultation'
import type { ConsultationScreen } from '../hooks/use-consultation-screen'
import { detailCopy } from '../poll-copy'
import { BoardFold } from './board-fold'
import { CastUnits } from './cast-units'
import { ConsultationBody } from './consultation-body'
import { NextStep } from './next-step'
import { PollHead } from './poll-head'
import { PollOutcome } from './poll-outcome'
import { PollRuleCard } from './poll-rule-card'

interface ResultViewProps {
  screen: ConsultationScreen
  consultation: Consultation
  result: PollResult
}

/** What came of a poll: the verdict, each question with its lines, who acts next. */
export function ResultView({ screen, consultation, result }: ResultViewProps) {
  const { poll } = consultation
  const { reading } = screen
  const { failure } = screen.ballot
  return (
    <>
      {failure && <Note kind="over">{failure.sentence}</Note>}
      <PollHead consultation={consultation} now={screen.now} />
      {reading.bar && <Reader reading={reading.bar} />}
      <PollOutcome poll={poll} result={result} />
      <NextStep consultation={consultation} outcome={result.outcome} />
      <Section title={detailCopy.about}>
        <ConsultationBody text={consultation.body} current={reading.inBody} />
      </Section>
      <Section isTight>
        <CastUnits screen={screen} poll={poll} ownerName={consultation.ownerName} />
        <PollRuleCard consultation={consultation} current={reading.inRule} />
        <BoardFold screen={screen} poll={poll} />
      </Section>
    </>
  )
}
