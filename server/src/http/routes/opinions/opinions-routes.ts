import type { Route } from '../route'
import { appealOpinion } from './appeal-opinion'
import { askOpinions } from './ask-opinions'
import { decideAppeal } from './decide-appeal'
import { declineOpinion } from './decline-opinion'
import { listAppealedOpinions } from './list-appealed-opinions'
import { listMyOpinions } from './list-my-opinions'
import { listOpinions } from './list-opinions'
import { listWaitingOpinions } from './list-waiting-opinions'
import { publishOpinion } from './publish-opinion'
import { replyToOpinion } from './reply-to-opinion'
import { withdrawOpinion } from './withdraw-opinion'
import { writeOpinion } from './write-opinion'

export const opinionsRoutes: readonly Route[] = [
  withdrawOpinion,
  publishOpinion,
  declineOpinion,
  appealOpinion,
  decideAppeal,
  replyToOpinion,
  listOpinions,
  listMyOpinions,
  listWaitingOpinions,
  listAppealedOpinions,
  writeOpinion,
  askOpinions,
]
