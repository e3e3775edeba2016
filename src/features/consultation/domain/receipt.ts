import type { Poll, VotingUnit } from './consultation'
import type { NotedBoard, SecretBallot } from './secret-ballot'

/** What a voter keeps. */
export interface Receipt {
  readonly unit: VotingUnit
  readonly code: string
  /** What the device noted when it made a secret ballot. */
  readonly noted: NotedBoard | undefined
}

/**
 * Undefined unless the unit is the reader's and the ballot was cast by the reader; a secret one, on this device.
 * @param poll as this device knows it
 */
export function findReceipt(
  poll: Poll,
  votingUnitId: string,
  ballot: SecretBallot | undefined,
): Receipt | undefined {
  const unit = poll.myVotingUnits.find(({ id }) => id === votingUnitId)
  if (!unit?.castByMe || unit.receipt === null) return undefined
  const noted = ballot?.state === 'cast' ? ballot.board : undefined
  return { unit, code: unit.receipt, noted }
}

/** In groups of four, as it may have to be read out or written down. */
export function groupReceipt(code: string): string[] {
  return code.match(/.{1,4}/g) ?? []
}
