import type { Route } from '../route'
import { getScoreboard } from './get-scoreboard'
import { listOpenActivities } from './list-open-activities'

export const evaluationRoutes: readonly Route[] = [getScoreboard, listOpenActivities]
