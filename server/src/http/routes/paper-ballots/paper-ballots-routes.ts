import type { Route } from '../route'
import { confirmPaperBallot } from './confirm-paper-ballot'
import { correctPaperBallot } from './correct-paper-ballot'
import { countPaperBallots } from './count-paper-ballots'
import { enterPaperBallot } from './enter-paper-ballot'
import { getPaperBallot } from './get-paper-ballot'
import { listPaperBallots } from './list-paper-ballots'
import { listPaperMarks } from './list-paper-marks'
import { markPaperUnit } from './mark-paper-unit'
import { refusePaperBallot } from './refuse-paper-ballot'
import { searchPaperUnits } from './search-paper-units'
import { withdrawPaperBallot } from './withdraw-paper-ballot'
import { withdrawPaperMark } from './withdraw-paper-mark'

export const paperBallotsRoutes: readonly Route[] = [
  confirmPaperBallot,
  correctPaperBallot,
  countPaperBallots,
  enterPaperBallot,
  getPaperBallot,
  listPaperBallots,
  listPaperMarks,
  markPaperUnit,
  refusePaperBallot,
  searchPaperUnits,
  withdrawPaperBallot,
  withdrawPaperMark,
]
