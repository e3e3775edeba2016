import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import {
  buildAbilities,
  buildReport,
  buildReportSummary,
  buildUnit,
} from '../../../../../test/factories/reports'
import { fakeService } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import type { Me } from '../../../../features/session/domain/person'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import InboxPage from './index'

const REPORTS = '/api/v1/reports'
const INBOX = '/api/v1/committee-inbox'
const COMMUNITY = '430503001001'

const staff = (role: Me['appointments'][number]['role'], areaCode: string, unit: Me['units'][0]) =>
  buildMe({
    displayName: '王示',
    appointments: [{ role, areaCode }],
    units: [unit],
    households: [],
  })
const committee = staff('committee_member', '430503001001', {
  unit: 'committee:430503001001',
  kind: 'committee',
  name: '示范社区',
})
const department = staff('department_officer', '430503', {
  unit: 'department:430503:housing',
  kind: 'department',
  name: '住房和城乡建设局',
})
const supervisor = staff('supervisor', '430503', {
  unit: 'supervisor:430503',
  kind: 'supervisor',
  name: '示范区',
})

const counts = [
  { kind: 'topic', count: 2 },
  { kind: 'slip', count: 3 },
]

const lamp = buildReportSummary({ isMine: false })

const waits = (kind: string, id: string, title: string, over: object = {}) => ({
  ...{ kind, id: `${COMMUNITY}-${id}`, title, count: 1, since: '2026-11-20T02:00:00.000Z' },
  ...{ dueAt: '2099-11-25T02:00:00.000Z', isOverdue: false },
  ...over,
})

function openInbox(me: Me, waiting: object[] = []) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', '/api/v1/report-counts', {
    body: { todo: 9, arriving: 2, leaving: 3, supervision: 1, overdue: 4 },
  })
  service.on('GET', REPORTS, { body: { items: [lamp], nextCursor: null } })
  service.on('GET', INBOX, { body: { items: waiting, nextCursor: null } })
  service.on('GET', `${INBOX}/counts`, { body: { counts, total: 5 } })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'd' })
  renderPage(<InboxPage />)
  return service
}

afterEach(forgetSession)

const tabWords = () => screen.getAllByRole('tab').map(({ textContent }) => textContent)
const menu = () => screen.getAllByRole('link').map(({ textContent }) => textContent)
const askedFor = (service: ReturnType<typeof fakeService>) =>
  service.requests('GET', REPORTS).map(({ query }) => {
    const { limit: _, ...filter } = Object.fromEntries(query)
    return filter
  })

test('a committee has all lists with how much waits in each, and its own menu', async () => {
  const service = openInbox(committee)
  expect(await screen.findByText('示范社区居委会')).toBeVisible()
  await waitFor(() =>
    expect(tabWords()).toEqual([
      '等您办的',
      '要我办9',
      '已超时4',
      '转来等接2',
      '转出没人接3',
      '督办1',
      '全部',
    ]),
  )
  expect(menu()).toEqual([
    '收件5',
    '通知',
    '议题',
    '议事和表决',
    '意见',
    '落实',
    '过期核对',
    '网格',
    '人员',
    '住户名册',
    '表格',
    '统计',
    '操作记录',
  ])
  fireEvent.click(screen.getByText('要我办'))
  fireEvent.click(screen.getByText('已超时'))
  fireEvent.click(screen.getByText('转出没人接'))
  fireEvent.click(screen.getByText('全部'))
  await waitFor(() =>
    expect(askedFor(service)).toEqual([
      { view: 'todo', status: 'open' },
      { view: 'area', status: 'open', dueWithinHours: '0' },
      { view: 'leaving', status: 'open' },
      { view: 'area', status: 'all' },
    ]),
  )
})

test('all that waits for a committee stands in one list, and each leads to where it is done', async () => {
  const service = openInbox(committee, [
    waits('claim', '5', '3栋 2单元501', { isOverdue: true, dueAt: '2026-11-20T02:00:00.000Z' }),
    waits('visit', '6', '3栋 2单元502'),
    waits('slip', '7', '装电梯', { count: 12, since: null }),
    waits('objection', '8', '装电梯'),
    waits('form', '9', '电梯情况表', { count: 0 }),
    waits('appeal', '7', '修东门', { dueAt: null }),
    waits('grid_card', `${COMMUNITY}001`, '第1网格', { since: null }),
    waits('topic', '11', '装充电桩'),
    waits('opinion', '12', '换路灯'),
    waits('check', '13', '广场太吵'),
    waits('check_appeal', '14', '楼下的摊'),
    waits('milestone', '15', '签合同'),
    waits('notice', '16', '夜间走西门'),
    waits('unreached', '17', '停水三天'),
  ])
  expect(await screen.findByText('12 张')).toBeVisible()
  expect(screen.getByText(/^超时 .+，本该.+前$/)).toBeVisible()
  expect(screen.getByText('没有期限')).toBeVisible()
  expect(screen.getByText('都交了，可以收了')).toBeVisible()
  const opens = async (id: string, page: string) => {
    fireEvent.click(document.getElementById(`row-${id}`) as HTMLElement)
    await waitFor(() => expect(taro.opened().at(-1)).toContain(page))
  }
  await opens(`claim-${COMMUNITY}-5`, `/decisions/index?community=${COMMUNITY}`)
  await opens(`visit-${COMMUNITY}-6`, `/visit-requests/index?community=${COMMUNITY}`)
  await opens(`slip-${COMMUNITY}-7`, `/slips/index?id=${COMMUNITY}-7`)
  await opens(`objection-${COMMUNITY}-8`, `/roll/index?id=${COMMUNITY}-8&tab=waiting`)
  await opens(`form-${COMMUNITY}-9`, `/form/index?id=${COMMUNITY}-9`)
  await opens(`appeal-${COMMUNITY}-7`, `/opinions/index?id=${COMMUNITY}-7&part=appeal`)
  await opens(`topic-${COMMUNITY}-11`, `/topics/index?id=${COMMUNITY}-11`)
  await opens(`opinion-${COMMUNITY}-12`, `/opinions/index?id=${COMMUNITY}-12&part=opinion`)
  await opens(`check-${COMMUNITY}-13`, `/opinions/index?id=${COMMUNITY}-13&part=check`)
  await opens(
    `check_appeal-${COMMUNITY}-14`,
    `/opinions/index?id=${COMMUNITY}-14&part=check_appeal`,
  )
  await opens(`milestone-${COMMUNITY}-15`, `/milestones/index?id=${COMMUNITY}-15`)
  await opens(`notice-${COMMUNITY}-16`, `/notices/index?id=${COMMUNITY}-16`)
  await opens(`unreached-${COMMUNITY}-17`, `/unreached/index?id=${COMMUNITY}-17`)
  await opens(`grid_card-${COMMUNITY}-${COMMUNITY}001`, `/grid/index?code=${COMMUNITY}001`)
  const labels = screen.getAllByText('从哪天起', { selector: '.table__label' })
  expect(labels).toHaveLength(12)
  const kinds = screen.getAllByRole('radio').map(({ textContent }) => textContent)
  expect(kinds).toEqual(['全部', '议题等答复 2', '纸质选票等第二人 3'])
  service.on('GET', INBOX, { body: { items: [], nextCursor: null } })
  fireEvent.click(screen.getByRole('radio', { name: '议题等答复 2' }))
  expect(await screen.findByText('没有这一种')).toBeVisible()
  const asked = service.requests('GET', INBOX).map(({ query }) => query.get('kind'))
  expect(asked).toEqual([null, 'topic'])
})

test('a department sees what is its own, has no area to search and no notices to send', async () => {
  const service = openInbox(department)
  expect(await screen.findByText('住房和城乡建设局')).toBeVisible()
  await waitFor(() => expect(menu()).toEqual(['收件9']))
  expect(screen.queryByLabelText('找诉求')).toBeNull()
  fireEvent.click(screen.getByText('已超时'))
  fireEvent.click(screen.getByText('全部'))
  await waitFor(() => expect(askedFor(service)).toHaveLength(3))
  expect(askedFor(service).map(({ view }) => view)).toEqual(['todo', 'todo', 'todo'])
})

test('the command centre, which is handed nothing, sees what is late and what there is', async () => {
  openInbox(supervisor)
  expect(await screen.findByText('示范区指挥中心')).toBeVisible()
  await waitFor(() => expect(tabWords()).toEqual(['已超时4', '全部']))
  expect(menu()).toEqual(['收件9', '督办1', '议题', '过期核对', '类别和时限', '统计', '操作记录'])
})

test('an operator, for whom no report waits, is led on to the people of offices', async () => {
  const operator = buildMe({
    households: [],
    units: [],
    appointments: [{ role: 'operator', areaCode: '4305' }],
  })
  const service = openInbox(operator)
  await waitFor(() => expect(taro.opened().at(-1)).toBe('/packages/setup/pages/offices/index'))
  expect(askedFor(service)).toEqual([])
})

test('a search asks for what was typed and can be ended', async () => {
  const service = openInbox(committee)
  await screen.findByText('没有等您办的')
  fireEvent(
    screen.getByLabelText('找诉求'),
    new CustomEvent('input', { detail: { value: ' 261119-7 ' } }),
  )
  expect(await screen.findByText(/^找“261119-7”/)).toBeVisible()
  expect(askedFor(service).at(-1)).toEqual({ view: 'area', status: 'all', text: '261119-7' })
  fireEvent.click(screen.getByText('不找了'))
  expect(await screen.findByText('已超时')).toBeVisible()
})

test('an empty list of one’s own leads to all of the area', async () => {
  const service = openInbox(committee)
  service.on('GET', REPORTS, ({ query }) => ({
    body: { items: query.get('view') === 'area' ? [lamp] : [], nextCursor: null },
  }))
  fireEvent.click(await screen.findByText('要我办'))
  fireEvent.click(await screen.findByText('看全部'))
  expect(await screen.findByText('3 栋东边的路灯坏了三天')).toBeVisible()
})

test('beside the list stands the report, to be supervised or given to another unit', async () => {
  const service = openInbox(supervisor)
  const opened = buildReport({
    isMine: false,
    abilities: buildAbilities({ handOff: true, supervise: true, addNote: true }),
  })
  service.on('GET', `${REPORTS}/${lamp.id}`, { body: opened })
  service.on('GET', `${REPORTS}/${lamp.id}/activities`, { body: { items: [], nextCursor: null } })
  service.on('GET', `${REPORTS}/${lamp.id}/receivers`, {
    body: {
      items: [
        {
          ...buildUnit({ unit: 'subdistrict:430503001', kind: 'subdistrict', name: '示范街道' }),
          handledCount: 0,
        },
      ],
      similarCount: 0,
    },
  })
  fireEvent.click(await screen.findByText('3 栋东边的路灯坏了三天'))
  expect(await screen.findByText('打电话')).toBeVisible()
  fireEvent.click(screen.getByText('督办', { selector: '.lbl' }))
  fireEvent.click(await screen.findByText('请今天给居民答复。'))
  service.on('POST', `${REPORTS}/${lamp.id}/supervisions`, { body: opened })
  fireEvent.click(screen.getByText('发督办'))
  await waitFor(() =>
    expect(service.requests('POST', `${REPORTS}/${lamp.id}/supervisions`)[0]?.body).toEqual({
      note: '请今天给居民答复。',
    }),
  )
  await waitFor(() => expect(screen.queryByText('发督办')).toBeNull())
  fireEvent.click(screen.getByText('改派'))
  expect(await screen.findByText('对方接单前，还由现在的单位负责')).toBeVisible()
  fireEvent.click(await screen.findByText('示范街道'))
  fireEvent.click(screen.getByText('归属已查明。'))
  service.on('POST', `${REPORTS}/${lamp.id}/hand-offs`, { body: opened })
  fireEvent.click(screen.getByText('改派', { selector: '#send-act .lbl' }))
  await waitFor(() =>
    expect(service.requests('POST', `${REPORTS}/${lamp.id}/hand-offs`)[0]?.body).toEqual({
      unit: 'subdistrict:430503001',
      reason: '归属已查明。',
    }),
  )
})

test('a grid worker is told that the console is not for them, and no report is asked for', async () => {
  const service = openInbox(
    staff('grid_worker', '430503001001003', {
      unit: 'grid:430503001001003',
      kind: 'grid',
      name: '第三网格',
    }),
  )
  expect(await screen.findByText('这一页您看不了')).toBeVisible()
  expect(service.requests('GET', REPORTS)).toHaveLength(0)
})
