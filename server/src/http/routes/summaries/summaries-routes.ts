import type { Route } from '../route'
import { exportSummary } from './export-summary'
import { getSummary } from './get-summary'

export const summariesRoutes: readonly Route[] = [exportSummary, getSummary]
