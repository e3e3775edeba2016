import { keepSession } from '../../src/features/session/session-store'
import type { RollObjection } from '../../src/features/steps/domain/roll'
import ConsoleRollPage from '../../src/packages/paper/pages/roll/index'
import {
  buildLeftOutFlat,
  buildObjection,
  buildRollCorrection,
  buildRollSummary,
  buildUnitInCare,
} from '../factories/roll'
import { fakeService } from '../fakes/fake-service'
import { buildMe } from '../fakes/people'
import { renderPage } from './render-page'

export const POLL = '/api/v1/polls/430503001001-8'
export const page = <T,>(items: readonly T[]) => ({ body: { items, nextCursor: null } })
const committee = buildMe({
  displayName: '王演',
  households: [],
  appointments: [{ role: 'committee_member', areaCode: '430503001001' }],
  units: [{ unit: 'committee:430503001001', kind: 'committee', name: '示范社区' }],
})
export const unit = { id: '430503001001-41', number: 17, label: '3栋 2单元502' }
export const waiting = buildObjection({ unit, objectedBy: '李演' })

/** The roll's page of a committee, with one objection and one unit. */
export function openRoll({
  objections = [waiting],
  summary = buildRollSummary({ abilities: { object: false, answer: true, correct: true } }),
  me = committee,
  tab,
}: {
  objections?: RollObjection[]
  summary?: ReturnType<typeof buildRollSummary>
  me?: typeof committee
  tab?: string
} = {}) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', `${POLL}/roll-summary`, { body: summary })
  service.on('GET', `${POLL}/roll-objections`, page(objections))
  service.on('GET', `${POLL}/roll-units`, page([buildUnitInCare(unit)]))
  service.on('GET', `${POLL}/left-out-flats`, page([buildLeftOutFlat()]))
  service.on('GET', `${POLL}/roll-corrections`, page([buildRollCorrection()]))
  service.on('POST', `${POLL}/roll-corrections`, {
    status: 201,
    body: { id: '430503001001-72' },
  })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'c' })
  const params = { id: '430503001001-8', ...(tab !== undefined && { tab }) }
  return { ...service, ...renderPage(<ConsoleRollPage />, { params }) }
}
