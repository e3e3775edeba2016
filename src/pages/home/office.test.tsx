import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../test/component/render-page'
import { fakeService, problem } from '../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../test/fakes/people'
import { taro } from '../../../test/fakes/taro'
import type { Me } from '../../features/session/domain/person'
import { forgetSession, keepSession } from '../../features/session/session-store'
import { type Display, DisplayContext } from '../../ui/display-context'
import HomePage from './index'

const GRID = '430503001001003'
const COMMUNITY = '430503001001'
const MESSAGES = '/api/v1/me/messages'
const elder: Display = { scale: 1.6, isElder: true, isDark: false }

type Post = Me['appointments'][number]

function openHome(appointments: Post[], units: Me['units'] = [], display?: Display) {
  const service = fakeService()
  const list = (items: readonly unknown[]) => ({ body: { items, nextCursor: null } })
  service.on('GET', '/api/v1/me', { body: buildMe({ appointments, units, households: [] }) })
  service.on('GET', '/api/v1/grids', list([buildGrid()]))
  service.on('GET', `/api/v1/grids/${GRID}`, { body: buildGrid() })
  for (const path of ['reports', 'consultations', 'notices']) {
    service.on('GET', `/api/v1/${path}`, list([]))
  }
  service.on('GET', '/api/v1/me/todo', list([]))
  service.on('GET', '/api/v1/report-counts', {
    body: { todo: 1, arriving: 0, leaving: 0, supervision: 2, overdue: 0 },
  })
  service.on('GET', '/api/v1/committee-inbox/counts', {
    body: { total: 5, counts: [{ kind: 'report', count: 1 }] },
  })
  service.on('GET', '/api/v1/stale-items', list([{ id: 'a' }, { id: 'b' }, { id: 'c' }]))
  service.on(
    'GET',
    MESSAGES,
    list([
      {
        ...{ id: '7', kind: 'work_reports', text: '有 1 件诉求转到街道', target: 'work' },
        ...{ targetId: null, createdAt: '2026-11-20T02:00:00.000Z', isRead: false },
      },
    ]),
  )
  service.on('GET', '/api/v1/imprint', {
    body: { ownerName: '示范区委社会工作部', complaintPhone: '0739-5550100' },
  })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'o' })
  const home = <HomePage />
  renderPage(
    display ? <DisplayContext.Provider value={display}>{home}</DisplayContext.Provider> : home,
  )
  return service
}

const committee: Post = { role: 'committee_member', areaCode: COMMUNITY }
const ofCommittee = [
  { unit: `committee:${COMMUNITY}`, kind: 'committee' as const, name: '示范社区' },
]
const subdistrict: Post = { role: 'subdistrict_officer', areaCode: '430503001' }
const ofSubdistrict = [
  { unit: 'subdistrict:430503001', kind: 'subdistrict' as const, name: '示范街道' },
]

afterEach(forgetSession)

test('a committee reads how much its inbox has', async () => {
  openHome([committee], ofCommittee)
  expect(await screen.findByText('收件 5 件等您办')).toBeVisible()
})

test('a subdistrict reads what waits in each of its lists, what is new and whom to ask', async () => {
  openHome([subdistrict], ofSubdistrict)
  expect(await screen.findByText('收件 1 件，督办 2 件，过期核对 3 件')).toBeVisible()
  expect(screen.getByText('有 1 件诉求转到街道')).toBeVisible()
  fireEvent.click(await screen.findByText('示范区委社会工作部'))
  await waitFor(() => expect(taro.opened().at(-1)).toBe('/packages/more/pages/about/index'))
  expect(screen.getByText('0739-5550100')).toBeVisible()
})

test.each(['operator', 'auditor'] as const)('an %s too, and no list is asked for', async (role) => {
  const service = openHome([{ role, areaCode: '430503' }])
  expect(await screen.findByText('有 1 件诉求转到街道')).toBeVisible()
  expect(screen.getByText('有事问谁')).toBeVisible()
  expect(service.requests('GET', '/api/v1/report-counts')).toHaveLength(0)
})

test('in the elder edition a worker gets to the workbench, and a committee to the console', async () => {
  openHome([{ role: 'grid_worker', areaCode: GRID }, committee], ofCommittee, elder)
  fireEvent.click(await screen.findByText('网格员工作台'))
  await waitFor(() => expect(taro.opened().at(-1)).toContain('/workbench/index'))
  expect(screen.getByText('管理台')).toBeVisible()
})

test('a worker reads that this phone has things to send, whenever they come back to it', async () => {
  taro.storage.set('linge.visit-outbox', '[{},{}]')
  openHome([{ role: 'grid_worker', areaCode: GRID }])
  expect(await screen.findByText('0 件等您办，2 件没发出去')).toBeVisible()
  taro.storage.set('linge.visit-outbox', '[{}]')
  act(() => taro.showAgain())
  expect(screen.getByText('0 件等您办，1 件没发出去')).toBeVisible()
})

test('news that cannot be had say so, and are asked for again', async () => {
  const service = openHome([{ role: 'auditor', areaCode: '430503' }])
  service.on('GET', MESSAGES, { status: 500, body: problem('internal_error', 500) })
  const retry = await screen.findByText('再试一次')
  expect(screen.queryByText('没有新消息。有了会放在这里。')).toBeNull()
  service.on('GET', MESSAGES, { body: { items: [], nextCursor: null } })
  fireEvent.click(retry)
  expect(await screen.findByText('没有新消息。有了会放在这里。')).toBeVisible()
})
