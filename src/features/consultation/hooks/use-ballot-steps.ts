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
  const depth = depthOf(step, count)
  const backTo = (under: number) => {
    if (under > count) toReview()
    else if (under > 0) toQuestion(under - 1)
    else go(undefined)
  }
  return {
    step,
    /** How many steps back it is to what one was reading. */
    depth,
    /** To the step of that depth. */
    backTo,
    start: () => toQuestion(0),
    review: toReview,
    next() {
      if (step?.kind !== 'question') return
      if (step.isMending || step.place + 1 >= count) toReview()
      else toQuestion(step.place + 1)
    },
    /** One step; from the first question, to what one was reading. */
    back: () => backTo(depth - 1),
    mend: (place: number) => toQuestion(place, true),
    /** Nothing moves for who is reading already. */
    leave() {
      if (step) go(undefined)
    },
  }
}

/** A question that is mended comes after the review. */
function depthOf(step: BallotStep | undefined, count: number): number {
  if (!step) return 0
  if (step.kind === 'review') return count + 1
  return step.isMending ? count + 2 : step.place + 1
}

export type BallotSteps = ReturnType<typeof useBallotSteps>
