import type { Activity, Report } from '../../src/features/report/domain/report'
import HandlingPage from '../../src/packages/worker/pages/handling/index'
import { buildAbilities, buildActivity, buildReport } from '../factories/reports'
import { fakeService } from '../fakes/fake-service'
import { renderPage } from './render-page'

const ID = '430503001001-7'
export const REPORT = `/api/v1/reports/${ID}`

/** In the hands of the worker who opens it. */
export const accepted = buildReport({
  isMine: false,
  abilities: buildAbilities({ addProgress: true, resolve: true, reject: true }),
})

const filed = buildActivity({ actor: { displayName: '陈演', isMe: false } })

/** The page on which a report is worked on, and the service that answers for it. */
export function openHandling(report: Report, activities: readonly Activity[] = [filed]) {
  const service = fakeService()
  service.on('GET', REPORT, { body: report })
  service.on('GET', `${REPORT}/activities`, {
    body: { items: activities, nextCursor: null },
  })
  renderPage(<HandlingPage />, { params: { id: ID } })
  return service
}
