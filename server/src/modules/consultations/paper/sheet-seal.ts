import type { TenantId } from '../../../lib/ids'
import type { Sealing } from '../../../lib/sealing'
import { type BallotSeal, openBallotSeal } from '../secret/ballot-seal'

/** No token belongs to a sheet of paper. */
export type SheetSeal = Omit<BallotSeal, 'indexOfToken'>

/** A named poll knows who chose what, so its sheets are stored as they are. */
const PLAIN: SheetSeal = {
  seal: (_id, sheet) => JSON.stringify(sheet),
  open: (_id, text) => JSON.parse(text),
  indexOf: (slipNumber) => slipNumber,
}

/** How the sheets of a poll's paper ballots are stored. @param sealedBallotKey null for a named poll */
export function openSheetSeal(
  sealing: Sealing,
  poll: TenantId,
  sealedBallotKey: string | null,
): SheetSeal {
  return sealedBallotKey === null ? PLAIN : openBallotSeal(sealing, poll, sealedBallotKey)
}
