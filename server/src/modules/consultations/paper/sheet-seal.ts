import type { TenantId } from '../../../lib/ids'
import type { Sealing } from '../../../lib/sealing'
import { type BallotSeal, openBallotSeal } from '../secret/ballot-seal'

/** A named poll knows who chose what, so its sheets are stored as they are. */
const PLAIN: BallotSeal = {
  seal: (_id, sheet) => JSON.stringify(sheet),
  open: (_id, text) => JSON.parse(text),
  indexOf: (slipNumber) => slipNumber,
}

/** How the sheets of a poll's paper ballots are stored. @param sealedBallotKey null for a named poll */
export function openSheetSeal(
  sealing: Sealing,
  poll: TenantId,
  sealedBallotKey: string | null,
): BallotSeal {
  return sealedBallotKey === null ? PLAIN : openBallotSeal(sealing, poll, sealedBallotKey)
}
