import type { Route } from '../route'
import { createAssistedReport } from './create-assisted-report'
import { getSlipCode } from './get-slip-code'
import { issueQueryCode } from './issue-query-code'

export const assistedReportsRoutes: readonly Route[] = [
  createAssistedReport,
  issueQueryCode,
  getSlipCode,
]
