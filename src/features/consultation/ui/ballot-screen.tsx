import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Consultation } from '../domain/consultation'
import type { ConsultationScreen } from '../hooks/use-consultation-screen'
import { BallotQuestion } from './ballot-question'
import { BallotReview } from './ballot-review'

interface BallotScreenProps {
  screen: ConsultationScreen
  consultation: Consultation
  /** In the elder edition they stand under the choices, where they take nothing from the page's height. */
  acts: ReactNode
}

/** The ballot of a poll that asks more than one motion: one task a screen. */
export function BallotScreen({ screen, consultation, acts }: BallotScreenProps) {
  const { step } = screen.steps
  const { poll } = consultation
  const question = step?.kind === 'question' ? poll.questions[step.place] : undefined
  return (
    <View id="ballot-screen">
      {step?.kind === 'question' && question && (
        <BallotQuestion
          key={question.id}
          screen={screen}
          poll={poll}
          question={question}
          place={step.place}
        />
      )}
      {step?.kind === 'review' && <BallotReview screen={screen} poll={poll} />}
      {acts}
    </View>
  )
}
