import { useState } from 'react'
import { startAtTop } from '../../../platform/scroll'

/** One task a screen: a question, or all answers to look over. */
export type BallotStep =
  | { readonly kind: 'question'; readonly place: number; readonly isMending: boolean }
  | { readonly kind: 'review' }

/** Where somebody is in a ballot that has screens of its own; undefined while they read. */
export function useBallotSteps(count: number) {
  const [step, setStep] = useState<BallotStep>()
  const go = (next: BallotStep | undefined) => {
    setStep(next)
    startAtTop()
  }
  const toQuestion = (place: number, isMending = false) =>
    go({ kind: 'question', place, isMending })
  const toReview = () => go({ kind: 'review' })
  return {
    step,
    start: () => toQuestion(0),
    review: toReview,
    next() {
      if (step?.kind !== 'question') return
      if (step.isMending || step.place + 1 >= count) toReview()
      else toQuestion(step.place + 1)
    },
    /** One step; from the first question, to what one was reading. */
    back() {
      if (step?.kind === 'review') toQuestion(count - 1)
      else if (step?.isMending) toReview()
      else if (step && step.place > 0) toQuestion(step.place - 1)
      else go(undefined)
    },
    mend: (place: number) => toQuestion(place, true),
    /** Nothing moves for who is reading already. */
    leave() {
      if (step) go(undefined)
    },
  }
}

export type BallotSteps = ReturnType<typeof useBallotSteps>
