import type { Deps, Services } from '../../container'
import type { TypedApp } from '../typed-app'
import { appointmentsRoutes } from './appointments/appointments-routes'
import { assistedReportsRoutes } from './assisted-reports/assisted-reports-routes'
import { auditRoutes } from './audit/audit-routes'
import { categoriesRoutes } from './categories/categories-routes'
import { committeeWorkRoutes } from './committee-work/committee-work-routes'
import { consentsRoutes } from './consents/consents-routes'
import { consultationsRoutes } from './consultations/consultations-routes'
import { contentChecksRoutes } from './content-checks/content-checks-routes'
import { correctionsRoutes } from './corrections/corrections-routes'
import { delegationsRoutes } from './delegations/delegations-routes'
import { documentsRoutes } from './documents/documents-routes'
import { evaluationRoutes } from './evaluation/evaluation-routes'
import { formsRoutes } from './forms/forms-routes'
import { freshnessRoutes } from './freshness/freshness-routes'
import { gridsRoutes } from './grids/grids-routes'
import { homesRoutes } from './homes/homes-routes'
import { inboxRoutes } from './inbox/inbox-routes'
import { mediaRoutes } from './media/media-routes'
import { messagesRoutes } from './messages/messages-routes'
import { milestonesRoutes } from './milestones/milestones-routes'
import { noticesRoutes } from './notices/notices-routes'
import { opinionsRoutes } from './opinions/opinions-routes'
import { paperBallotsRoutes } from './paper-ballots/paper-ballots-routes'
import { personalDataRoutes } from './personal-data/personal-data-routes'
import { placesRoutes } from './places/places-routes'
import { reportLookupsRoutes } from './report-lookups/report-lookups-routes'
import { reportsRoutes } from './reports/reports-routes'
import { revealsRoutes } from './reveals/reveals-routes'
import { rollsRoutes } from './rolls/rolls-routes'
import { rostersRoutes } from './rosters/rosters-routes'
import type { Route } from './route'
import { sessionRoutes } from './session/session-routes'
import { stepsRoutes } from './steps/steps-routes'
import { summariesRoutes } from './summaries/summaries-routes'
import { todoRoutes } from './todo/todo-routes'
import { topicsRoutes } from './topics/topics-routes'
import { visitRequestsRoutes } from './visit-requests/visit-requests-routes'
import { visitsRoutes } from './visits/visits-routes'
import { wechatRoutes } from './wechat/wechat-routes'

/** Every operation under /api/v1: a file each, a list for each folder. */
const ROUTES: readonly Route[] = [
  ...sessionRoutes,
  ...consentsRoutes,
  ...messagesRoutes,
  ...placesRoutes,
  ...gridsRoutes,
  ...homesRoutes,
  ...inboxRoutes,
  ...mediaRoutes,
  ...categoriesRoutes,
  ...reportsRoutes,
  ...personalDataRoutes,
  ...assistedReportsRoutes,
  ...reportLookupsRoutes,
  ...revealsRoutes,
  ...consultationsRoutes,
  ...paperBallotsRoutes,
  ...topicsRoutes,
  ...committeeWorkRoutes,
  ...opinionsRoutes,
  ...stepsRoutes,
  ...documentsRoutes,
  ...correctionsRoutes,
  ...milestonesRoutes,
  ...rollsRoutes,
  ...delegationsRoutes,
  ...noticesRoutes,
  ...freshnessRoutes,
  ...evaluationRoutes,
  ...rostersRoutes,
  ...appointmentsRoutes,
  ...auditRoutes,
  ...visitRequestsRoutes,
  ...visitsRoutes,
  ...todoRoutes,
  ...summariesRoutes,
  ...formsRoutes,
  ...contentChecksRoutes,
  ...wechatRoutes,
]

export function registerRoutes(app: TypedApp, services: Services, deps: Deps): void {
  app.addHook('onSend', async (_request, reply) => {
    // Answers differ by who asks; only photos say otherwise.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-store')
  })
  for (const route of ROUTES) route(app, services, deps)
}
