import type { Route } from '../route'
import { createAssistedReport } from './create-assisted-report'
import { issueQueryCode } from './issue-query-code'

export const assistedReportsRoutes: readonly Route[] = [createAssistedReport, issueQueryCode]
