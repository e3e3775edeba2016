import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { buildNoticeSummary } from '../../../../../test/factories/notices'
import {
  buildAbilities,
  buildReportSummary,
  buildUnit,
} from '../../../../../test/factories/reports'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { sheetOutbox } from '../../../../features/form/send-waiting'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import WorkbenchPage from './index'

const HOUR_MS = 60 * 60 * 1000
const fromNow = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString()

const worker = buildMe({
  displayName: '周示',
  appointments: [{ role: 'grid_worker', areaCode: '430503001001003' }],
  households: [],
})

const late = buildReportSummary({
  id: '430503001001-1',
  title: '7 栋电梯停在 4 楼',
  status: 'submitted',
  submittedAt: fromNow(-26),
  respondDueAt: fromNow(-2.5),
  abilities: buildAbilities({ accept: true }),
})

const notice = buildNoticeSummary({
  title: '周三停水',
  reach: { households: 112, online: 82, phone: 1, door: 18, paper: 2 },
})

const todo = (kind: string, id: string, title: string, hours: number) => ({
  ...{ kind, id: `430503001001-${id}`, title, dueAt: fromNow(hours), isOverdue: hours < 0 },
})

function openWorkbench(me = worker) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', '/api/v1/grids/430503001001003', { body: buildGrid() })
  service.on('GET', '/api/v1/reports', ({ query }) => ({
    body: { items: query.get('status') === 'open' ? [late] : [], nextCursor: null },
  }))
  service.on('GET', '/api/v1/me/todo', {
    body: { items: [todo('report', '1', '7 栋电梯停在 4 楼', -2.5)], nextCursor: null },
  })
  service.on('GET', '/api/v1/notices', { body: { items: [notice], nextCursor: null } })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'w' })
  renderPage(<WorkbenchPage />)
  return service
}

/** On the list of reports. @param answers in place of those that are served else */
async function openReports(answers: Readonly<Record<string, unknown>> = {}) {
  const service = openWorkbench()
  for (const [path, body] of Object.entries(answers)) service.on('GET', path, { body })
  fireEvent.click(await screen.findByRole('tab', { name: '诉求' }))
  return service
}

afterEach(() => {
  act(forgetSession)
  taro.storage.clear()
})

test('what is late says so with the date it had, and counts as due today', async () => {
  await openReports()
  expect(await screen.findByText('7 栋电梯停在 4 楼')).toBeVisible()
  expect(screen.getByText('周示，今天 1 件')).toBeVisible()
  expect(screen.getByText(/^超时 2 小时 30 分钟，本该.+前接单$/)).toBeVisible()
  expect(screen.getByText('示范社区 第三网格')).toBeVisible()
})

test('an emergency is marked as one', async () => {
  const category = { ...late.category, name: '燃气泄漏', isEmergency: true }
  await openReports({
    '/api/v1/reports': { items: [{ ...late, category }], nextCursor: null },
  })
  expect(await screen.findByText('紧急')).toBeVisible()
})

test('a report is accepted where it stands in the list', async () => {
  const service = await openReports()
  await screen.findByText('7 栋电梯停在 4 楼')
  service.on('POST', `/api/v1/reports/${late.id}/acceptance`, { body: late })
  service.on('GET', '/api/v1/reports', {
    body: {
      items: [
        {
          ...late,
          status: 'accepted',
          resolveDueAt: fromNow(50),
          abilities: buildAbilities({ resolve: true }),
        },
      ],
      nextCursor: null,
    },
  })
  fireEvent.click(screen.getByText('接单'))
  expect(await screen.findByText('已接单')).toBeVisible()
  expect(screen.queryByText('接单')).toBeNull()
  expect(taro.opened()).toEqual([])
})

test('a refusal is told at the row it belongs to', async () => {
  const service = await openReports()
  await screen.findByText('7 栋电梯停在 4 楼')
  service.on('POST', `/api/v1/reports/${late.id}/acceptance`, {
    status: 409,
    body: problem('report_transition_illegal', 409),
  })
  fireEvent.click(screen.getByText('接单'))
  expect(await screen.findByText(/这件事已经有了变化/)).toBeVisible()
})

test('pressing a row opens its handling', async () => {
  await openReports()
  fireEvent.click(await screen.findByText('7 栋电梯停在 4 楼'))
  await waitFor(() =>
    expect(taro.opened()).toEqual(['/packages/worker/pages/handling/index?id=430503001001-1']),
  )
})

test('an empty list says that nothing is to do', async () => {
  await openReports()
  fireEvent.click(await screen.findByText('办完的'))
  expect(await screen.findByText('还没有办完的')).toBeVisible()
})

test('a resident is told that the workbench is not for them, and no report is asked for', async () => {
  const service = openWorkbench(buildMe())
  expect(await screen.findByText('这一页您看不了')).toBeVisible()
  expect(service.requests('GET', '/api/v1/reports')).toHaveLength(0)
})

describe('several accepted in one go', () => {
  const early = buildReportSummary({
    id: '430503001001-2',
    title: '垃圾房门坏了',
    status: 'submitted',
    submittedAt: fromNow(-3),
    respondDueAt: fromNow(9),
    abilities: buildAbilities({ accept: true }),
  })
  const handed = buildReportSummary({
    id: '430503001001-3',
    title: '楼道堆了杂物',
    pending: buildUnit(),
    pendingDueAt: fromNow(20),
    abilities: buildAbilities({ acceptHandOff: true, returnHandOff: true }),
  })
  const doing = buildReportSummary({
    id: '430503001001-4',
    title: '下水道返臭',
    abilities: buildAbilities({ resolve: true }),
  })

  const openSeveral = () =>
    openReports({
      '/api/v1/reports': { items: [late, early, handed, doing], nextCursor: null },
    })

  test('only what can be accepted is offered, and those handed over go as such', async () => {
    const service = await openSeveral()
    fireEvent.click(await screen.findByText('一次接几件'))
    expect(screen.queryByText('下水道返臭')).toBeNull()
    fireEvent.click(screen.getByText('全选'))
    service.on('POST', '/api/v1/reports/acceptances', ({ body }) => ({
      body: {
        items: (body as { ids: string[] }).ids.map((id) => ({
          id,
          refusal: id === early.id ? 'report_transition_illegal' : null,
        })),
      },
    }))
    service.on('GET', '/api/v1/reports', { body: { items: [doing], nextCursor: null } })
    fireEvent.click(screen.getByText('接单（3 件）'))
    expect(await screen.findByText('接了 2 件。')).toBeVisible()
    expect(screen.getByText(/^“垃圾房门坏了”没接成：这件事已经有了变化/)).toBeVisible()
    expect(screen.getByText('下水道返臭')).toBeVisible()
    expect(service.requests('POST', '/api/v1/reports/acceptances').map(({ body }) => body)).toEqual(
      [
        { kind: 'new', ids: [late.id, early.id] },
        { kind: 'handed', ids: [handed.id] },
      ],
    )
  })

  test('a row is chosen and let go by a tap, and nothing is sent before the button', async () => {
    const service = await openSeveral()
    fireEvent.click(await screen.findByText('一次接几件'))
    expect(screen.getByRole('button', { name: '接单' })).toHaveAttribute('aria-disabled', 'true')
    fireEvent.click(screen.getByText('垃圾房门坏了'))
    expect(screen.getByText('接单（1 件）')).toBeVisible()
    fireEvent.click(screen.getByText('垃圾房门坏了'))
    expect(screen.queryByText('接单（1 件）')).toBeNull()
    fireEvent.click(screen.getByText('不选了'))
    expect(await screen.findByText('下水道返臭')).toBeVisible()
    expect(service.requests('POST', '/api/v1/reports/acceptances')).toHaveLength(0)
    expect(taro.opened()).toEqual([])
  })
})

test('a filter asks the service for its own list and shows how much waits in it', async () => {
  const service = await openReports({
    '/api/v1/report-counts': { todo: 4, arriving: 2, leaving: 0, supervision: 0, overdue: 1 },
  })
  fireEvent.click(await screen.findByText('转来的 2'))
  fireEvent.click(screen.getByText('快到期或超时'))
  await waitFor(() => {
    const queries = service.requests('GET', '/api/v1/reports').map(({ query }) => query)
    expect(queries.some((query) => query.get('view') === 'arriving')).toBe(true)
    expect(queries.some((query) => query.get('dueWithinHours') === '12')).toBe(true)
  })
  expect(screen.getByText('转出等接的')).toBeVisible()
})

test('a row says who was told, how often it came back and how it came in', async () => {
  await openReports({
    '/api/v1/reports': {
      items: [
        {
          ...late,
          isSupervised: true,
          escalatedTo: 'subdistrict',
          returnCount: 1,
          channel: 'phone',
        },
        buildReportSummary({
          id: '430503001001-5',
          title: '路灯坏了三天',
          pending: buildUnit({ kind: 'department', name: '城市管理局' }),
          abilities: buildAbilities({ recall: true }),
        }),
      ],
      nextCursor: null,
    },
  })
  expect(
    await screen.findByText(
      '督办 · 已报街道 · 退回过 1 次 · 电话登记 · 路灯照明 · 示范苑 3 栋东侧',
    ),
  ).toBeVisible()
  expect(screen.getByText('已转城市管理局，接之前还归您')).toBeVisible()
  expect(screen.getByText('等对方接')).toBeVisible()
})

test('all kinds that wait stand in one list by when they are due, count, and open where they are handled', async () => {
  const service = openWorkbench()
  service.on('GET', '/api/v1/me/todo', {
    body: {
      items: [
        todo('report', '1', '电梯停了', -30),
        todo('form', '8', '电梯情况表', -26),
        todo('claim', '5', '3栋 2单元501', 50),
        todo('notice', '7', '周三停水', 60),
      ],
      nextCursor: null,
    },
  })
  expect(await screen.findByText('周示，今天 2 件')).toBeVisible()
  expect(screen.getAllByText(/^超时 .+，本该.+前$/)).toHaveLength(2)
  fireEvent.click(screen.getByText('电梯情况表'))
  await waitFor(() => expect(taro.opened().at(-1)).toContain('/worker/pages/forms/index'))
  fireEvent.click(screen.getByText('电梯停了'))
  await waitFor(() => expect(taro.opened().at(-1)).toContain('/handling/index?id=430503001001-1'))
  fireEvent.click(screen.getByText('3栋 2单元501'))
  await waitFor(() =>
    expect(taro.opened().at(-1)).toContain('/decisions/index?community=430503001001'),
  )
  fireEvent.click(screen.getByText('周三停水'))
  await waitFor(() => expect(taro.opened().at(-1)).toContain('/unreached/index?id=430503001001-7'))
})

test('an important notice says whom it has not reached, and opens its list', async () => {
  await openReports()
  expect(await screen.findByText('线上 82 · 上门、电话、纸条 21 · 没到 9')).toBeVisible()
  fireEvent.click(screen.getByText('周三停水'))
  await waitFor(() => expect(taro.opened().at(-1)).toContain('/unreached/index?id='))
})

test('a table that was not taken counts, also where it is not asked for any more', async () => {
  sheetOutbox.put({
    ...{ key: 'sheet-key-1', label: '电梯情况表', id: '430503001001-8' },
    ...{
      gridCode: '430503001001003',
      answers: [3],
      written: { 1: '3' },
      refusal: '这张表不收了。',
    },
  })
  const service = openWorkbench()
  service.on('GET', '/api/v1/me/forms', { body: { items: [] } })
  expect(await screen.findByText('1 张没交')).toBeVisible()
})
