import { useEffect, useState } from 'react'
import { useWrite } from '../../../api/use-write'
import { useWriteKey } from '../../../api/use-write-key'
import { castBallot } from '../api/cast-ballot'
import { type Answers, completeAnswers } from '../domain/ballot-answers'
import type { Answer, Ballot, Poll } from '../domain/consultation'
import { listOpenUnits, pickUnit } from '../domain/voting-units'
import type { SecretBallots } from './use-secret-ballots'

const none: readonly never[] = []

/** An answer is one unit's and goes over to no other. */
interface Chosen {
  readonly unitId: string
  readonly answers: Answers
}

interface CastBallotInput {
  /** Undefined until it is there. */
  readonly poll: Poll | undefined
  /** Casts where nobody may tell whose ballot it is. */
  readonly secret: SecretBallots
  readonly onCast: (votingUnitId: string) => void
  /** A secret ballot is bound to the device or taken up again; whether it is cast shows later. */
  readonly onBound: (votingUnitId: string) => void
}

/** One unit's ballot: for which unit, what to each question, asked once more, then cast. */
export function useCastBallot({ poll, secret, onCast, onBound }: CastBallotInput) {
  const { myVotingUnits: units = none, questions = none } = poll ?? {}
  const [pickedId, setPickedId] = useState<string>()
  /** The unit whose ballot is to be replaced. */
  const [recastId, setRecastId] = useState<string>()
  const [chosen, setChosen] = useState<Chosen>()
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
    },
  })
  const reset = () => {
    cast.reset()
    secret.reset()
  }
  const decideAnew = (next?: Chosen) => {
    setAsking(false)
    setChosen(next)
    renewKey()
  }
  const startAgain = (recast?: string) => {
    setRecastId(recast)
    decideAnew()
  }
  // A ballot that is bound to this device is no longer chosen.
  useEffect(() => {
    secret.onBound.current = (votingUnitId) => {
      startAgain()
      onBound(votingUnitId)
    }
  })
  const recast = units.find(({ id, hasCast }) => hasCast && id === recastId)
  const unit = recast ?? pickUnit(units, pickedId)
  // A refused unit gives way to the next, which has chosen nothing yet.
  const answers = chosen && chosen.unitId === unit?.id ? chosen.answers : none
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
    resume(votingUnitId: string) {
      onBound(votingUnitId)
      secret.resume(votingUnitId)
    },
    pickUnit(id: string) {
      if (id === unit?.id) return
      reset()
      setPickedId(id)
      decideAnew()
    },
    /** Also how a recast is called off: without an id. */
    recast(id?: string) {
      reset()
      startAgain(id)
    },
    /** Undefined takes the answer back. */
    answer(place: number, next: Answer | undefined) {
      if (!unit) return
      reset()
      const all = questions.map((_, each) => (each === place ? next : answers[each]))
      decideAnew({ unitId: unit.id, answers: all })
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
