import type { Route } from '../route'
import { appealContent } from './appeal-content'
import { decideContentAppeal } from './decide-content-appeal'
import { declineContent } from './decline-content'
import { getContentCheck } from './get-content-check'
import { listContentChecks } from './list-content-checks'
import { publishContent } from './publish-content'

export const contentChecksRoutes: readonly Route[] = [
  listContentChecks,
  getContentCheck,
  publishContent,
  declineContent,
  appealContent,
  decideContentAppeal,
]
