import { useState } from 'react'
import { useWrite } from '../../../api/use-write'
import { useWriteKey } from '../../../api/use-write-key'
import { confirmDone } from '../../../platform/toast'
import { castBallot } from '../api/cast-ballot'
import { ballotCopy } from '../copy'
import type { Ballot, Choice, VotingUnit } from '../domain/consultation'
import { listOpenUnits, pickUnit } from '../domain/voting-units'

interface CastBallotInput {
  readonly pollId: string
  readonly units: readonly VotingUnit[]
}

/** One household's ballot: which household, which choice, asked once more, then cast. */
export function useCastBallot({ pollId, units }: CastBallotInput) {
  const [pickedId, setPickedId] = useState<string>()
  const [choice, setChoice] = useState<Choice>()
  const [isAsking, setAsking] = useState(false)
  // Another choice is another decision: after a lost answer it must not pass for a retry of the first.
  const [key, renewKey] = useWriteKey()
  const cast = useWrite({
    write: (ballot: Ballot) => castBallot(pollId, ballot, key),
    refreshes: [['consultations']],
    onDone() {
      decideAnew()
      confirmDone(ballotCopy.done)
    },
  })
  const decideAnew = (next?: Choice) => {
    setAsking(false)
    setChoice(next)
    renewKey()
  }
  const unit = pickUnit(units, pickedId)
  return {
    openUnits: listOpenUnits(units),
    unit,
    choice,
    /** What the person is asked to confirm; undefined when nothing is, or can be, cast. */
    asked: isAsking && unit && choice ? { unit, choice } : undefined,
    isBusy: cast.isBusy,
    failure: cast.failure,
    pickUnit(id: string) {
      if (id === unit?.id) return
      cast.reset()
      setPickedId(id)
      decideAnew()
    },
    choose(next: Choice) {
      if (next === choice) return
      cast.reset()
      decideAnew(next)
    },
    ask: () => setAsking(true),
    cancel: () => setAsking(false),
    cast() {
      if (unit && choice) cast.run({ votingUnitId: unit.id, choice })
    },
  }
}

export type CastBallot = ReturnType<typeof useCastBallot>
