import { View } from '@tarojs/components'
import { Verdict } from '../../../ui/evidence/verdict'
import { Section } from '../../../ui/list/section'
import type { Poll, PollResult } from '../domain/consultation'
import { describeVerdict } from './describe-verdict'
import { MotionOutcome } from './motion-outcome'

interface PollOutcomeProps {
  poll: Poll
  result: PollResult
}

/** What came of a poll: the verdict, then each gate with its line. */
export function PollOutcome({ poll, result }: PollOutcomeProps) {
  return (
    <>
      <View className="mt3" id="verdict">
        <Verdict {...describeVerdict(result, poll)} />
      </View>
      {result.questions.map((each) => (
        <Section key={each.questionId} isTight>
          {each.kind === 'motion' && <MotionOutcome poll={poll} result={each} />}
        </Section>
      ))}
    </>
  )
}
