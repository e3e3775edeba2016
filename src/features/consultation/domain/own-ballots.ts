import type { Poll } from './consultation'
import type { NotedBoard, SecretBallot } from './secret-ballot'

/** By voting unit. */
export type OwnBallots = Readonly<Record<string, SecretBallot | undefined>>

/**
 * A secret poll as this device knows it: a unit whose ballot lies here can cast no other, and only here is it known what
 * became of that ballot. The service has the mark alone.
 */
export function withOwnBallots<Around extends { readonly poll: Poll }>(
  consultation: Around,
  ballots: OwnBallots,
): Around {
  const { poll } = consultation
  if (poll.secrecy !== 'secret') return consultation
  const myVotingUnits = poll.myVotingUnits.map((unit) => {
    const ballot = ballots[unit.id]
    if (!ballot) return unit
    if (ballot.state !== 'cast') return { ...unit, hasCast: true, castByMe: false, receipt: null }
    const { receipt, castAt = null } = ballot
    return { ...unit, hasCast: true, castByMe: true, receipt, castAt }
  })
  return { ...consultation, poll: { ...poll, myVotingUnits } }
}

/** What was noted when any of them was made; undefined where nothing was. */
export function notedBoardOf(ballots: OwnBallots): NotedBoard | undefined {
  return Object.values(ballots)
    .map((ballot) => (ballot && 'board' in ballot ? ballot.board : undefined))
    .find((board) => board !== undefined)
}
