import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import {
  buildConsultation,
  buildConsultationSummary,
} from '../../../../../test/factories/consultations'
import { fakeService } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import type { CommitteeWork } from '../../../../features/console/domain/committee-work'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import ConsultationsPage from './index'

const LIST = '/api/v1/consultations'
const WORK = '/api/v1/committee-work'
const COMMUNITY = '430503001001'
const ID = `${COMMUNITY}-5`
const POLL = buildConsultation().poll.id

const committee = buildMe({
  displayName: '王演',
  households: [],
  appointments: [{ role: 'committee_member', areaCode: COMMUNITY }],
})

function openConsole(consultations: CommitteeWork['consultations'], topics = 0) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: committee })
  service.on('GET', LIST, { body: { items: [buildConsultationSummary()], nextCursor: null } })
  service.on('GET', `${LIST}/${ID}`, { body: buildConsultation() })
  service.on('GET', WORK, { body: { topics, checks: 2, opinions: 7, consultations } })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'c' })
  renderPage(<ConsultationsPage />)
  return service
}

const everything = {
  consultationId: ID,
  objections: 2,
  corrections: 1,
  delegations: 3,
  slips: 4,
  milestones: 5,
}
const entry = (key: string) => within(document.getElementById(`side-${key}`) as HTMLElement)

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-23T02:00:00.000Z'))
  window.innerWidth = 1280
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('the menu counts what waits behind each entry, of the own community', async () => {
  const service = openConsole([everything], 6)
  expect(await screen.findByText('10')).toBeVisible()
  expect(entry('consultations').getByText('10')).toBeVisible()
  expect(entry('topics').getByText('6')).toBeVisible()
  expect(entry('opinions').getByText('9')).toBeVisible()
  expect(entry('milestones').getByText('5')).toBeVisible()
  expect(service.requests('GET', WORK)[0]?.query.get('communityCode')).toBe(COMMUNITY)
})

test('the list says in which consultation something waits', async () => {
  openConsole([everything])
  expect(await screen.findByText('15 件等您办')).toBeVisible()
})

test.each([
  ['2 条异议等答复', `roll/index?id=${POLL}&tab=waiting`],
  ['1 条名册更正等您核对', `roll/index?id=${POLL}&tab=proposals`],
  ['3 份委托等核对', `roll/index?id=${POLL}&tab=delegations`],
  ['4 张纸质选票等您核对', `slips/index?id=${ID}`],
  ['5 件要办的事过了日子', 'milestones/index'],
])('its pane says “%s” and leads there', async (line, place) => {
  openConsole([everything])
  fireEvent.click(await screen.findByText('要不要装健身器材'))
  fireEvent.click(await screen.findByText(line))
  await waitFor(() => expect(taro.opened()).toEqual([expect.stringContaining(place)]))
})

test('where nothing waits, nothing is said', async () => {
  openConsole([{ ...everything, consultationId: `${COMMUNITY}-4`, slips: 0, delegations: 0 }])
  fireEvent.click(await screen.findByText('要不要装健身器材'))
  expect(await screen.findByText('还差 31 户才算数')).toBeVisible()
  expect(await entry('consultations').findByText('3')).toBeVisible()
  expect(screen.queryByText('等您办的')).toBeNull()
  expect(screen.queryByText(/件等您办/)).toBeNull()
})
