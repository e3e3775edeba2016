import { useEffect, useMemo, useRef, useState } from 'react'
import { useWrite } from '../../../api/use-write'
import type { Answer, Consultation, Poll, VotingUnit } from '../domain/consultation'
import { withOwnBallots } from '../domain/own-ballots'
import { isPending, noteBoard, weightOf } from '../domain/secret-ballot'
import { castKept, prepareSecretly, type SecretChoice, settleAfterClose } from './cast-secretly'
import { readSecretBallot, readSecretBallots } from './kept-secret-ballots'

/** What the device is doing with a ballot. */
export type CastingStage = 'preparing' | 'sending'

interface Attempt {
  readonly votingUnitId: string
  /** Undefined for a ballot that lies on the device already. */
  readonly made?: SecretChoice
}

/** The ballots of a secret poll that lie on this device: made, cast, and taken up again wherever they were left. */
export function useSecretBallots(consultation: Consultation | undefined) {
  const [stage, setStage] = useState<CastingStage>()
  /** Grows whenever something else may lie in the storage. */
  const [version, setVersion] = useState(0)
  const taken = useRef(new Set<string>())
  /** Told once a ballot that was chosen here is bound to the device, whatever becomes of it then. */
  const onBound = useRef<(votingUnitId: string) => void>()
  const { poll } = consultation ?? {}
  const pollId = poll?.secrecy === 'secret' ? poll.id : undefined
  const unitIds = poll?.myVotingUnits.map(({ id }) => id).join(' ') ?? ''

  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for what lies in the storage
  const ballots = useMemo(() => (poll ? readSecretBallots(poll) : {}), [pollId, unitIds, version])
  const write = useWrite({
    async write({ votingUnitId, made }: Attempt) {
      const place = { pollId: pollId ?? '', votingUnitId }
      try {
        if (made) {
          setStage('preparing')
          await prepareSecretly(place, made)
        }
        setStage('sending')
        try {
          await castKept(place)
        } finally {
          if (made) onBound.current?.(votingUnitId)
        }
      } finally {
        setStage(undefined)
        setVersion((before) => before + 1)
      }
    },
    refreshes: [
      ['consultations', 'one'],
      ['consultations', 'list'],
    ],
  })
  const run = (attempt: Attempt) => {
    taken.current.add(attempt.votingUnitId)
    write.run(attempt)
  }
  const isVoting = consultation?.status === 'voting'
  const waiting = unitIds.split(' ').find((id) => isPending(ballots[id]))
  const { isBusy } = write
  // Who comes back to a ballot that is not cast yet has said so already: it goes on, once, by itself.
  useEffect(() => {
    if (pollId === undefined || waiting === undefined || isBusy) return
    if (isVoting) {
      if (!taken.current.has(waiting)) run({ votingUnitId: waiting })
    } else {
      settleAfterClose({ pollId, votingUnitId: waiting })
      setVersion((before) => before + 1)
    }
  })
  const shown = useMemo(
    () => consultation && withOwnBallots(consultation, ballots),
    [consultation, ballots],
  )
  return {
    /** The poll as this device knows it. */
    consultation: shown,
    ballots,
    stage,
    isBusy,
    failure: write.failure,
    reset: write.reset,
    onBound,
    cast(unit: VotingUnit, answers: readonly Answer[]) {
      if (!poll || pollId === undefined) return
      // Another page of the app has made one meanwhile: that one shows, and this one is not made.
      if (readSecretBallot({ pollId, votingUnitId: unit.id })) setVersion((before) => before + 1)
      else run({ votingUnitId: unit.id, made: chooseIn(poll, unit, answers) })
    },
    resume: (votingUnitId: string) => run({ votingUnitId }),
  }
}

export type SecretBallots = ReturnType<typeof useSecretBallots>

function chooseIn(poll: Poll, unit: VotingUnit, answers: readonly Answer[]): SecretChoice {
  return { answers, weight: weightOf(poll, unit), board: noteBoard(poll) }
}
