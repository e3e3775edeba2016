import { useState } from 'react'
import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { correctPaperBallot } from '../api/correct-paper-ballot'
import { type Answers, completeAnswers } from '../domain/ballot-answers'
import type { Answer, Poll } from '../domain/consultation'
import type { PaperEntryId } from '../domain/paper'
import { answerFaults, type SlipFaults } from '../domain/slip-draft'
import { paperEntryCopy as copy } from '../paper-copy'
import { describeSlipFaults } from './describe-slip-faults'

const noFaults: SlipFaults = {}

/** Reading a slip again, by whoever entered it. */
export function usePaperCorrection({ id, poll }: { id: PaperEntryId; poll: Poll }) {
  const [answers, setAnswers] = useState<Answers>()
  const [faults, setFaults] = useState(noFaults)
  const write = useWrite({
    write: (complete: Answer[], key) => correctPaperBallot(id, complete, key),
    refreshes: [['consultations']],
    onDone() {
      setAnswers(undefined)
      confirmDone(copy.saved)
    },
  })
  return {
    /** Undefined while nothing is being changed. */
    answers,
    errors: { ...write.failure?.fields, ...describeSlipFaults(faults) },
    /** @param from what was read before */
    start(from: Answers) {
      write.reset()
      setFaults(noFaults)
      setAnswers(from)
    },
    answer(place: number, answer: Answer | undefined) {
      setAnswers((before) => poll.questions.map((_, at) => (at === place ? answer : before?.[at])))
      setFaults(({ [`answers.${place}`]: _mended, ...rest }) => rest)
    },
    save() {
      const complete = completeAnswers(poll.questions, answers ?? [])
      setFaults(answerFaults(poll.questions, answers ?? []))
      if (complete) write.run(complete)
    },
    leave: () => setAnswers(undefined),
    isBusy: write.isBusy,
    failure: write.failure,
  }
}

export type PaperCorrection = ReturnType<typeof usePaperCorrection>
