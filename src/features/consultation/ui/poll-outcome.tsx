import { View } from '@tarojs/components'
import { Verdict } from '../../../ui/evidence/verdict'
import { Section } from '../../../ui/list/section'
import type { Poll, PollResult } from '../domain/consultation'
import { isOneMotion } from '../domain/questions'
import { questionCopy } from '../question-copy'
import { describeQuestionResult, questionOf } from './describe-question-result'
import { describeVerdict } from './describe-verdict'
import { GateCard } from './gate-card'
import { OutcomeTag } from './outcome-tag'
import { presentGates } from './present-gates'
import { QuestionOutcome } from './question-outcome'

interface PollOutcomeProps {
  poll: Poll
  result: PollResult
}

/** What came of a poll: the verdict, the turnout that all questions share, then each of them with its lines. */
export function PollOutcome({ poll, result }: PollOutcomeProps) {
  const isTurnoutShown = !isOneMotion(poll.questions)
  return (
    <>
      <View className="mt3" id="verdict">
        <Verdict {...describeVerdict(result, poll)} />
      </View>
      {isTurnoutShown && <TurnoutGates poll={poll} result={result} />}
      {result.questions.map((each, at) => {
        const question = questionOf(each, poll)
        if (!question) return null
        return (
          <Section key={each.questionId} isTight={poll.questions.length === 1}>
            {isTurnoutShown && (
              <View className="line line--wrap">
                <View className="t-meta grow">
                  {poll.questions.length > 1 && questionCopy.place(at + 1)}
                </View>
                {poll.questions.length > 1 && <OutcomeTag outcome={each.outcome} />}
              </View>
            )}
            {isTurnoutShown && <View className="t-title">{question.text}</View>}
            {poll.questions.length > 1 && (
              <View className="mt1">{describeQuestionResult(each, poll, result.turnout)}</View>
            )}
            <View className={isTurnoutShown ? 'mt3' : undefined}>
              <QuestionOutcome
                poll={poll}
                question={question}
                result={each}
                turnout={result.turnout}
                isTurnoutShown={isTurnoutShown}
              />
            </View>
          </Section>
        )
      })}
    </>
  )
}

/** Whoever casts takes part in every question, so there is one turnout for all. */
function TurnoutGates({ poll, result }: PollOutcomeProps) {
  const { rule, votingUnit } = poll
  const { thresholds } = result.questions.find((each) => each.thresholds.length > 0) ?? {}
  const gates = presentGates({ thresholds: thresholds ?? [], rule, votingUnit })
  return (
    <Section isTight>
      {gates
        .filter(({ name }) => name === 'participation')
        .map((gate) => (
          <GateCard key={gate.key} gate={gate} votingUnit={votingUnit} />
        ))}
    </Section>
  )
}
