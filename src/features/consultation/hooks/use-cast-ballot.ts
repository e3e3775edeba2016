import { useEffect, useState } from 'react'
import { useWrite } from '../../../api/use-write'
import { useWriteKey } from '../../../api/use-write-key'
import { confirmDone } from '../../../platform/toast'
import { castBallot } from '../api/cast-ballot'
import { type Answers, completeAnswers } from '../domain/ballot-answers'
import type { Answer, Ballot, Poll } from '../domain/consultation'
import { listOpenUnits, pickUnit } from '../domain/voting-units'
import { ballotCopy } from '../poll-copy'
import type { SecretBallots } from './use-secret-ballots'

const none: readonly never[] = []

interface CastBallotInput {
  /** Undefined until it is there. */
  readonly poll: Poll | undefined
  /** Casts where nobody may tell whose ballot it is. */
  readonly secret: SecretBallots
  /** Also told when a secret ballot is bound to the device and not cast yet. */
  readonly onCast: (votingUnitId: string) => void
}

/** One unit's ballot: for which unit, what to each question, asked once more, then cast. */
export function useCastBallot({ poll, secret, onCast }: CastBallotInput) {
  const { myVotingUnits: units = none, questions = none } = poll ?? {}
  const [pickedId, setPickedId] = useState<string>()
  /** The unit whose ballot is to be replaced. */
  const [recastId, setRecastId] = useState<string>()
  const [answers, setAnswers] = useState<Answers>(none)
  const [isAsking, setAsking] = useState(false)
  // Another answer is another decision: after a lost reply it must not pass for a retry of the first.
  const [key, renewKey] = useWriteKey()
  const cast = useWrite({
    write: (ballot: Ballot) => castBallot(poll?.id ?? '', ballot, key),
    refreshes: [
      ['consultations', 'one'],
      ['consultations', 'list'],
    ],
    onDone({ votingUnitId }) {
      startAgain()
      onCast(votingUnitId)
      confirmDone(ballotCopy.done)
    },
  })
  const reset = () => {
    cast.reset()
    secret.reset()
  }
  const decideAnew = (next: Answers) => {
    setAsking(false)
    setAnswers(next)
    renewKey()
  }
  const startAgain = (recast?: string) => {
    setRecastId(recast)
    decideAnew(none)
  }
  // A ballot that is bound to this device is no longer chosen.
  useEffect(() => {
    secret.onBound.current = (votingUnitId) => {
      startAgain()
      onCast(votingUnitId)
    }
  })
  const recast = units.find(({ id, hasCast }) => hasCast && id === recastId)
  const unit = recast ?? pickUnit(units, pickedId)
  const complete = completeAnswers(questions, answers)
  return {
    questions,
    openUnits: listOpenUnits(units),
    unit,
    /** A ballot was cast for this unit already, and this one takes its place. */
    isRecast: recast !== undefined,
    answers,
    isComplete: complete !== undefined,
    /** Whether the person is asked to confirm; never when nothing is, or can be, cast. */
    isAsked: isAsking && unit !== undefined && complete !== undefined,
    isBusy: cast.isBusy || secret.isBusy,
    failure: cast.failure ?? secret.failure,
    /** What the device is doing with a secret ballot. */
    stage: secret.stage,
    /** The secret ballots on this device, by unit. */
    kept: secret.ballots,
    resume: secret.resume,
    pickUnit(id: string) {
      if (id === unit?.id) return
      reset()
      setPickedId(id)
      decideAnew(none)
    },
    /** Also how a recast is called off: without an id. */
    recast(id?: string) {
      reset()
      startAgain(id)
    },
    /** Undefined takes the answer back. */
    answer(place: number, next: Answer | undefined) {
      reset()
      decideAnew(questions.map((_, each) => (each === place ? next : answers[each])))
    },
    ask: () => setAsking(true),
    cancel: () => setAsking(false),
    cast() {
      if (!unit || !complete) return
      if (poll?.secrecy === 'secret') secret.cast(unit, complete)
      else cast.run({ votingUnitId: unit.id, answers: complete })
    },
  }
}

export type CastBallot = ReturnType<typeof useCastBallot>
