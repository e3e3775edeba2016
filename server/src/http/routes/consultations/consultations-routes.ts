import type { Route } from '../route'
import { castBallot } from './cast-ballot'
import { castSecretBallot } from './cast-secret-ballot'
import { createConsultation } from './create-consultation'
import { deleteConsultation } from './delete-consultation'
import { downloadBoard } from './download-board'
import { getBoardHead } from './get-board-head'
import { getConsultation } from './get-consultation'
import { issueToken } from './issue-token'
import { listConsultations } from './list-consultations'
import { listPollKeys } from './list-poll-keys'
import { listPollRules } from './list-poll-rules'
import { listRoll } from './list-roll'
import { openConsultation } from './open-consultation'
import { previewRoll } from './preview-roll'
import { proveReceipt } from './prove-receipt'
import { updateConsultation } from './update-consultation'

export const consultationsRoutes: readonly Route[] = [
  listPollRules,
  createConsultation,
  updateConsultation,
  deleteConsultation,
  openConsultation,
  listConsultations,
  getConsultation,
  castBallot,
  issueToken,
  castSecretBallot,
  listPollKeys,
  listRoll,
  downloadBoard,
  getBoardHead,
  proveReceipt,
  previewRoll,
]
