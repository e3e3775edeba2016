import type { Route } from '../route'
import { changePollClosing } from './change-poll-closing'
import { getSteps } from './get-steps'

export const stepsRoutes: readonly Route[] = [getSteps, changePollClosing]
