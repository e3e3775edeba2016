import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildNotice } from '../../../../../test/factories/notices'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import type { Me } from '../../../../features/session/domain/person'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import NoticeFormPage from './index'

const NOW = Date.parse('2026-11-23T02:00:00.000Z')
const COMMUNITY = '430503001001'
const NOTICES = '/api/v1/notices'
const draftKey = 'linge.notice-draft'

const committee = buildMe({
  displayName: '郑演',
  households: [],
  appointments: [{ role: 'committee_member', areaCode: COMMUNITY }],
})

function openForm({ me = committee }: { me?: Me } = {}) {
  taro.setOpenPages([
    'packages/console/pages/notices/index',
    'packages/console/pages/notice-form/index',
  ])
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', '/api/v1/grids', {
    body: { items: [buildGrid(), buildGrid({ code: `${COMMUNITY}001`, name: '第一网格' })] },
  })
  service.on('POST', NOTICES, { status: 201, body: buildNotice() })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'c' })
  return { ...service, ...renderPage(<NoticeFormPage />) }
}

async function fillIn() {
  await screen.findByText('第三网格')
  press('公共服务')
  typeText('标题', ' 周三停水 6 小时 ')
  typeText('内容', '周三上午 9 点停水。\n请您前一晚接好水！\n')
  press('第三网格')
  press('三天后（周四）')
}

const press = (word: string) => fireEvent.click(screen.getByText(word))
const pressPublish = () =>
  fireEvent.click(document.querySelector('#publish-notice') ?? document.body)
const sheet = () => within(screen.getByRole('dialog'))
const keysOf = (service: ReturnType<typeof openForm>) =>
  service.requests('POST', NOTICES).map(({ headers }) => headers['idempotency-key'])

async function publish() {
  pressPublish()
  await screen.findByText('这样发出去吗？')
  press('发出去')
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('a resident is told that the page is not for them', async () => {
  openForm({ me: buildMe() })
  expect(await screen.findByText('这一页您看不了')).toBeVisible()
  expect(screen.queryByText('标题')).toBeNull()
})

test('what is missing is told at its field and nothing is sent', async () => {
  const service = openForm()
  await screen.findByText('第三网格')
  pressPublish()
  expect(await screen.findByText('请选一类。')).toBeVisible()
  expect(screen.getByText('请写标题，至少 2 个字。')).toBeVisible()
  expect(screen.getByText('请写内容，至少 5 个字。')).toBeVisible()
  expect(screen.getByText('请选发给谁。')).toBeVisible()
  expect(screen.getByText('请选到哪天为止。')).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()

  press('公共服务')
  typeText('标题', '水'.repeat(41))
  expect(screen.queryByText('请选一类。')).toBeNull()
  pressPublish()
  expect(await screen.findByText('标题最多 40 字，请短一些。')).toBeVisible()
  expect(screen.getByText('41 / 40 字')).toBeInTheDocument()
  expect(service.requests('POST', NOTICES)).toHaveLength(0)
})

test.each([
  ['2026-02-30', '没有这一天。请这样写：2026-12-01。'],
  ['2026-11-22', '这一天要在今天或以后；定了时间发的，要在发出以后。'],
  ['2027-11-23', '最多到一年以后，请往前选。'],
])('%s as the last day is not taken', async (day, sentence) => {
  openForm()
  await fillIn()
  typeText('最后一天', day)
  pressPublish()
  expect(await screen.findByText(sentence)).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('before it goes out it says who gets it and until when; then it goes out as said', async () => {
  const service = openForm()
  await fillIn()
  press('请大家点“我知道了”')
  pressPublish()
  await screen.findByText('这样发出去吗？')
  expect(sheet().getByText('发给第三网格，只有这 1 个网格')).toBeVisible()
  expect(sheet().getByText('周四 23:59 到期')).toBeVisible()
  expect(sheet().getByText('会请大家点“我知道了”')).toBeVisible()
  expect(service.requests('POST', NOTICES)).toHaveLength(0)

  press('发出去')
  await waitFor(() => expect(taro.opened()).toEqual(['back']))
  expect(service.requests('POST', NOTICES)[0]?.body).toEqual({
    category: 'public_service',
    title: '周三停水 6 小时',
    body: '周三上午 9 点停水。\n请您前一晚接好水！',
    areaCode: `${COMMUNITY}003`,
    buildingIds: [],
    audience: null,
    asksAcknowledgement: true,
    expiresAt: '2026-11-26T15:59:00.000Z',
    publishesAt: null,
    isPinned: false,
    isReviewed: false,
    attachments: [],
  })
  expect(taro.toasts()).toEqual(['通知发出去了'])
  expect(taro.storage.has(draftKey)).toBe(false)
})

test('a mobile number is told at its field, and goes out once somebody says whose it is', async () => {
  const service = openForm()
  await fillIn()
  expect(screen.queryByText('手机号是公开的办公电话')).toBeNull()
  typeText('内容', '有事打物业 13812345678')
  service.on('POST', NOTICES, {
    status: 422,
    body: { ...problem('notice_phone_unconfirmed', 422), fields: { body: 'mobile_phone' } },
  })
  await publish()
  expect(await screen.findByText(/是个人的请删掉/)).toBeVisible()
  press('手机号是公开的办公电话')
  expect(screen.queryByText(/是个人的请删掉/)).toBeNull()
  // The browser steps back over the closed sheet in its own time.
  await waitFor(() => expect(window.history.state?.overlay).toBeUndefined())
  service.on('POST', NOTICES, { status: 201, body: buildNotice() })
  await publish()
  await waitFor(() => expect(taro.opened()).toEqual(['back']))
  const [first, second] = service.requests('POST', NOTICES)
  expect(first?.body).not.toHaveProperty('phonesArePublic')
  expect(second?.body).toMatchObject({ phonesArePublic: true })
})

test('to the whole community it says how many grids, and a written day is taken', async () => {
  const service = openForm()
  await fillIn()
  press('全社区')
  typeText('最后一天', '2026/12/1')
  pressPublish()
  expect(await screen.findByText('发给示范社区全社区，一共 2 个网格')).toBeVisible()
  press('发出去')
  await waitFor(() => expect(service.requests('POST', NOTICES)).toHaveLength(1))
  expect(service.requests('POST', NOTICES)[0]?.body).toMatchObject({
    areaCode: COMMUNITY,
    expiresAt: '2026-12-01T15:59:00.000Z',
  })
})

test('a draft survives the page being closed, and says that it was kept', async () => {
  const first = openForm()
  await fillIn()
  first.unmount()
  openForm()
  expect(await screen.findByText('这是您上次没写完的，接着写就行。')).toBeVisible()
  expect(screen.getByLabelText('标题')).toHaveAttribute('value', ' 周三停水 6 小时 ')
  await screen.findByText('第三网格')
  await publish()
  await waitFor(() => expect(taro.opened()).toEqual(['back']))
})

test('a kept draft can be thrown away', async () => {
  const first = openForm()
  await fillIn()
  first.unmount()
  openForm()
  fireEvent.click(await screen.findByText('不要了，重新写'))
  expect(screen.queryByText(/上次没写完/)).toBeNull()
  expect(screen.getByText('标题写在这里')).toBeVisible()
  expect(taro.storage.has(draftKey)).toBe(false)
})

test('however often it is sent while answers get lost, it goes out under one key', async () => {
  const service = openForm()
  await fillIn()
  service.setReachable(false)
  await publish()
  expect(await screen.findByText(/只会发一次/)).toBeVisible()
  expect(taro.storage.has(draftKey)).toBe(true)
  service.setReachable(true)
  press('再发一次')
  await waitFor(() => expect(taro.opened()).toEqual(['back']))
  expect(keysOf(service)).toHaveLength(2)
  expect(new Set(keysOf(service)).size).toBe(1)
})

test('when an earlier attempt had arrived after all, it says so and sends nothing twice', async () => {
  const service = openForm()
  await fillIn()
  service.on('POST', NOTICES, { status: 409, body: problem('idempotency_key_reused', 409) })
  await publish()
  expect(await screen.findByText(/没有重复发/)).toBeVisible()
  press('看发出去的通知')
  await waitFor(() => expect(taro.opened()).toEqual(['back']))
  expect(taro.storage.has(draftKey)).toBe(false)
})

test('what the service finds wrong is told at its field', async () => {
  const service = openForm()
  await fillIn()
  service.on('POST', NOTICES, {
    status: 422,
    body: problem('expires_at_out_of_range', 422, { expiresAt: 'too_soon' }),
  })
  await publish()
  expect(await screen.findByText('时间太早了。')).toBeVisible()
  expect(screen.getByText('到期时间要在今天以后、一年以内。')).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
  press('一周后（11 月 30 日）')
  expect(screen.queryByText('时间太早了。')).toBeNull()
})

test('what is written stands beside the form as its readers will see it', async () => {
  openForm()
  await screen.findByText('标题写在这里')
  jest.useFakeTimers()
  typeText('标题', '周三停水')
  act(() => jest.advanceTimersByTime(500))
  expect(screen.getByText('周三停水')).toBeVisible()
  expect(screen.getByText('草稿已存')).toBeVisible()
})

test('it goes out at a time that is written down, and is kept on top', async () => {
  const service = openForm()
  await fillIn()
  press('定个时间')
  press('放在最前面')
  pressPublish()
  expect(await screen.findByText('请写什么时候发。')).toBeVisible()
  typeText('发出的日子和时间', '2026-11-25 8:00')
  pressPublish()
  await screen.findByText('这样发出去吗？')
  expect(sheet().getByText('周三 08:00 自动发出')).toBeVisible()
  press('发出去')
  await waitFor(() => expect(service.requests('POST', NOTICES)).toHaveLength(1))
  expect(service.requests('POST', NOTICES)[0]?.body).toMatchObject({
    publishesAt: '2026-11-25T00:00:00.000Z',
    isPinned: true,
  })
})

test('what holds for long is looked at again instead of ending', async () => {
  const service = openForm()
  await fillIn()
  press('长期有效')
  pressPublish()
  await screen.findByText('这样发出去吗？')
  expect(sheet().getByText(/前核对$/)).toBeVisible()
  press('发出去')
  await waitFor(() => expect(service.requests('POST', NOTICES)).toHaveLength(1))
  expect(service.requests('POST', NOTICES)[0]?.body).toMatchObject({ isReviewed: true })
})

test('it goes to some buildings of a grid, and to owners alone', async () => {
  const service = openForm()
  service.on('GET', '/api/v1/buildings', {
    body: { items: [{ id: `${COMMUNITY}-3`, name: '3栋' }], nextCursor: null },
  })
  await fillIn()
  await screen.findByText('3栋')
  press('3栋')
  press('业主')
  expect(screen.getByText('业主本人看过才算告诉到。')).toBeVisible()
  pressPublish()
  await screen.findByText('这样发出去吗？')
  expect(sheet().getByText('只有3栋')).toBeVisible()
  press('发出去')
  await waitFor(() => expect(service.requests('POST', NOTICES)).toHaveLength(1))
  expect(service.requests('POST', NOTICES)[0]?.body).toMatchObject({
    buildingIds: [`${COMMUNITY}-3`],
    audience: 'owners',
  })
})
