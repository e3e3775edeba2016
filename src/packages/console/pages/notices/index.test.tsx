import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildNotice, buildNoticeSummary } from '../../../../../test/factories/notices'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import type { Notice, NoticeSummary } from '../../../../features/notice/domain/notice'
import type { Me } from '../../../../features/session/domain/person'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import ConsoleNoticesPage from './index'

const NOW = Date.parse('2026-11-23T02:00:00.000Z')
const COMMUNITY = '430503001001'
const ID = `${COMMUNITY}-4`
const NOTICE = `/api/v1/notices/${ID}`
const WITHDRAWAL = `${NOTICE}/withdrawal`

const committee = buildMe({
  displayName: '郑演',
  households: [],
  appointments: [{ role: 'committee_member', areaCode: COMMUNITY }],
})
const untold = { phone: 0, door: 0, paper: 0 }
const reached = { ...untold, households: 17, online: 5 }

function openList(
  notices: readonly NoticeSummary[],
  { me = committee, params = {} }: { me?: Me; params?: Record<string, string> } = {},
) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', '/api/v1/grids', { body: { items: [buildGrid()] } })
  service.on('GET', '/api/v1/notices', { body: { items: notices, nextCursor: null } })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'c' })
  return { ...service, ...renderPage(<ConsoleNoticesPage />, { params }) }
}

async function openNotice(notice: Notice) {
  const service = openList([notice])
  service.on('GET', NOTICE, { body: notice })
  fireEvent.click(await screen.findByText(notice.title))
  return service
}

const mine = (over: Partial<Notice> = {}) =>
  buildNotice({
    reach: reached,
    abilities: {
      read: false,
      withdraw: true,
      correct: true,
      pin: true,
      confirm: false,
      deliver: true,
    },
    ...over,
  })

const withdrawn = mine({
  status: 'withdrawn',
  withdrawnAt: '2026-11-23T01:30:00.000Z',
  withdrawnReason: '停水改到下周一了',
  abilities: {
    read: false,
    withdraw: false,
    correct: false,
    pin: false,
    confirm: false,
    deliver: false,
  },
})

function setWidth(width: number) {
  Object.defineProperty(window, 'innerWidth', { value: width, configurable: true })
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  setWidth(1280)
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('who comes from the inbox finds the notice open', async () => {
  const service = openList([mine()], { params: { id: ID } })
  await waitFor(() => expect(service.requests('GET', NOTICE)).not.toHaveLength(0))
})

test('a resident is told that the page is not for them, and nothing is fetched', async () => {
  const service = openList([], { me: buildMe() })
  expect(await screen.findByText('这一页您看不了')).toBeVisible()
  expect(service.requests('GET', '/api/v1/notices')).toHaveLength(0)
})

test('each notice says for whom, until when, whether it holds, and how many households read it', async () => {
  const service = openList([
    buildNoticeSummary({ reach: reached }),
    buildNoticeSummary({
      id: `${COMMUNITY}-3`,
      title: '周日义诊',
      category: 'activity',
      areaCode: COMMUNITY,
      areaName: '示范社区',
      status: 'expired',
      expiresAt: '2026-11-22T15:59:00.000Z',
      reach: { ...untold, households: 40, online: 40 },
    }),
    buildNoticeSummary({
      id: `${COMMUNITY}-2`,
      title: '周五停电',
      status: 'withdrawn',
      withdrawnAt: '2026-11-23T01:30:00.000Z',
      reach: { ...untold, households: 0, online: 0 },
    }),
  ])
  const row = async (title: string) => {
    const found = (await screen.findByText(title)).closest<HTMLElement>('.table__row')
    if (!found) throw new Error(`no row of ${title}`)
    return within(found)
  }
  const current = await row('周三停水 6 小时')
  expect(current.getByText('公共服务 · 第三网格')).toBeVisible()
  expect(current.getByText('昨天发')).toBeVisible()
  expect(current.getByText('周三 15:00 到期')).toBeVisible()
  expect(current.getByText('有效')).toBeVisible()
  expect(current.getByText('5 / 17 户知道了')).toBeVisible()
  const expired = await row('周日义诊')
  expect(expired.getByText('活动 · 全社区')).toBeVisible()
  expect(expired.getByText('昨天 23:59 已到期')).toBeVisible()
  expect(expired.getByText('已到期')).toBeVisible()
  const takenBack = await row('周五停电')
  expect(takenBack.getByText('今天 09:30 撤回')).toBeVisible()
  expect(takenBack.getByText('这里没有住户')).toBeVisible()
  const [request] = service.requests('GET', '/api/v1/notices')
  expect(Object.fromEntries(request?.query ?? [])).toEqual({
    view: 'console',
    communityCode: COMMUNITY,
    limit: '20',
  })
})

test('an open notice says in numbers whom it has reached', async () => {
  await openNotice(mine())
  expect(await screen.findByText('手机上看过 5 户')).toBeVisible()
  expect(screen.getByText('还有 12 户没告诉到')).toBeVisible()
  expect(screen.getByText('一共发给 17 户')).toBeVisible()
  expect(screen.getByText('周三上午 9 点停水。')).toBeVisible()
})

test('an open notice says that it was corrected, and on asking what it said before and why', async () => {
  const service = await openNotice({ ...mine(), correctedAt: '2026-11-23T01:30:00.000Z' })
  service.on('GET', `${NOTICE}/versions`, {
    body: {
      items: [
        {
          ...{ version: 1, title: '周二停水', body: '周二上午停水。', attachments: [] },
          ...{ reason: '自来水公司改了日子', isAskedAgain: false },
          correctedAt: '2026-11-23T01:30:00.000Z',
        },
      ],
      nextCursor: null,
    },
  })
  fireEvent.click(await screen.findByText('看原来怎么写的'))
  expect(await screen.findByText(/自来水公司改了日子/)).toBeVisible()
})

test('in a narrow window a notice opens over the list and closes again', async () => {
  setWidth(390)
  await openNotice(mine())
  const sheet = within(await screen.findByRole('dialog'))
  expect(await sheet.findByText('手机上看过 5 户')).toBeVisible()
  fireEvent.click(screen.getByLabelText('关上'))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByText('周三停水 6 小时')).toBeVisible()
})

test('withdrawing needs a reason and then says when and why it was withdrawn', async () => {
  const service = await openNotice(mine())
  fireEvent.click(await screen.findByText('撤回这条通知'))
  expect(screen.getByText('要撤回这条通知吗？')).toBeVisible()
  fireEvent.click(screen.getByText('撤回'))
  expect(await screen.findByText('请写一句原因，至少 2 个字。')).toBeVisible()
  expect(service.requests('POST', WITHDRAWAL)).toHaveLength(0)
  typeText('为什么撤回', '停水改到下周')
  fireEvent.click(screen.getByText('不撤回'))
  fireEvent.click(screen.getByText('撤回这条通知'))
  expect(await screen.findByDisplayValue('停水改到下周')).toBeVisible()

  service.on('POST', WITHDRAWAL, { body: withdrawn })
  service.on('GET', NOTICE, { body: withdrawn })
  typeText('为什么撤回', ' 停水改到下周一了 ')
  fireEvent.click(screen.getByText('撤回'))
  expect(await screen.findByText(/今天 09:30 撤回，不再作数/)).toBeVisible()
  expect(screen.getByText('原因：停水改到下周一了')).toBeVisible()
  expect(service.requests('POST', WITHDRAWAL)[0]?.body).toEqual({ reason: '停水改到下周一了' })
  await waitFor(() => expect(screen.queryByText('要撤回这条通知吗？')).toBeNull())
  expect(taro.toasts()).toEqual(['已经撤回'])
  expect(screen.queryByText('撤回这条通知')).toBeNull()
})

test('a withdrawal whose answer was lost is sent again under the same key', async () => {
  const service = await openNotice(mine())
  fireEvent.click(await screen.findByText('撤回这条通知'))
  typeText('为什么撤回', '写错了日子')
  service.setReachable(false)
  fireEvent.click(screen.getByText('撤回'))
  expect(await screen.findByText(/请看看手机的网络/)).toBeVisible()
  service.setReachable(true)
  service.on('POST', WITHDRAWAL, { body: withdrawn })
  fireEvent.click(screen.getByText('撤回'))
  await waitFor(() => expect(taro.toasts()).toEqual(['已经撤回']))
  const keys = service.requests('POST', WITHDRAWAL).map(({ headers }) => headers['idempotency-key'])
  expect(keys).toHaveLength(2)
  expect(new Set(keys).size).toBe(1)
})

test('a notice that someone else withdrew meanwhile says so', async () => {
  const service = await openNotice(mine())
  fireEvent.click(await screen.findByText('撤回这条通知'))
  typeText('为什么撤回', '写错了日子')
  service.on('POST', WITHDRAWAL, { status: 409, body: problem('notice_already_withdrawn', 409) })
  service.on('GET', NOTICE, { body: withdrawn })
  fireEvent.click(screen.getByText('撤回'))
  expect(await screen.findByText('这条通知之前已经撤回了。')).toBeVisible()
  fireEvent.click(screen.getByText('不撤回'))
  expect(await screen.findByText('原因：停水改到下周一了')).toBeVisible()
})

test('without notices the list says so, and a new one can be written', async () => {
  openList([])
  expect(await screen.findByText('还没有发过通知')).toBeVisible()
  fireEvent.click(screen.getByText('发通知'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/console/pages/notice-form/index']))
})

test('a list that cannot be fetched says why, and is fetched again when asked', async () => {
  const service = openList([])
  service.on('GET', '/api/v1/notices', { status: 500, body: problem('internal_error', 500) })
  expect(await screen.findByText(/我们这边出了问题/)).toBeVisible()
  service.on('GET', '/api/v1/notices', { body: { items: [mine()], nextCursor: null } })
  fireEvent.click(screen.getByText('再试一次'))
  expect(await screen.findByText('周三停水 6 小时')).toBeVisible()
})

test('without a network what was read before stays readable', async () => {
  const service = openList([mine()])
  await screen.findByText('周三停水 6 小时')
  service.setReachable(false)
  void service.client.invalidateQueries({ queryKey: ['notices'] })
  expect(await screen.findByText('没有连上网，这是上次打开时的内容。')).toBeVisible()
})

test('a row says for which buildings and which group a notice is', async () => {
  const buildings = [{ id: `${COMMUNITY}-1`, name: '1栋' }]
  openList([buildNoticeSummary({ buildings, audience: 'owners' })])
  expect(await screen.findByText(/ · 1栋，业主$/)).toBeVisible()
})
