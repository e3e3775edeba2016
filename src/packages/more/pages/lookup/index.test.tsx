import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildAbilities, buildActivity, buildReport } from '../../../../../test/factories/reports'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import LookupPage from './index'

const LOOKUPS = '/api/v1/report-lookups'
const resolved = {
  report: buildReport({
    status: 'resolved',
    channel: 'phone',
    isMine: true,
    confirmBy: new Date(Date.now() + 3 * 86_400_000).toISOString(),
    abilities: buildAbilities({ confirm: true, dispute: true, supplement: true }),
  }),
  activities: [
    buildActivity({ actorRole: 'grid_worker', actor: { displayName: '周示', isMe: false } }),
  ],
}
const closed = {
  report: buildReport({ status: 'closed', closedAs: 'confirmed', isMine: true }),
  activities: [buildActivity({ id: '2', event: 'confirm', actorRole: 'code_holder', actor: null })],
}

function openLookup(params: Record<string, string> = {}) {
  const service = fakeService()
  service.on('POST', LOOKUPS, { body: resolved })
  renderPage(<LookupPage />, { params })
  return service
}

function look(number = '261119-7', code = 'abcd 2345') {
  typeText('编号', number)
  typeText('查询码', code)
  fireEvent.click(screen.getByText('查一查'))
}

afterEach(forgetSession)

test('a visitor with number and code sees where it stands, who filed it for them, and the question', async () => {
  const service = openLookup()
  look()
  expect(await screen.findByText('这件事解决了吗？')).toBeVisible()
  expect(screen.getByText('周示替人报的')).toBeVisible()
  const [asked] = service.requests('POST', LOOKUPS)
  expect(asked?.body).toEqual({ number: '261119-7', code: 'ABCD2345' })
  expect(asked?.headers).not.toHaveProperty('authorization')
})

test('the code is shown back in groups of four while it is typed', async () => {
  openLookup()
  typeText('查询码', 'abcd2345')
  expect(await screen.findByText('ABCD 2345')).toBeVisible()
})

test('whoever scans the slip types nothing', async () => {
  openLookup({ number: '261119-7', code: 'ABCD2345' })
  expect(await screen.findByText('这件事解决了吗？')).toBeVisible()
})

test('what is plainly incomplete is told before it is sent', async () => {
  const service = openLookup()
  look('57', 'abc')
  expect(await screen.findByText(/编号是 6 个数字/)).toBeVisible()
  expect(screen.getByText('查询码是 8 个字。')).toBeVisible()
  expect(service.requests('POST', LOOKUPS)).toHaveLength(0)
})

test.each([
  ['lookup_failed', 404, /没有查到/],
  ['too_many_tries', 429, /过 15 分钟再试/],
  ['query_code_ended', 410, /请登录后/],
])('%s is told in words on the page', async (code, status, words) => {
  const service = openLookup()
  service.on('POST', LOOKUPS, { status, body: problem(code, status) })
  look()
  expect(await screen.findByText(words)).toBeVisible()
})

test('the holder of the code says that it is solved, and how it was handled', async () => {
  const service = openLookup()
  service.on('POST', `${LOOKUPS}/confirmation`, { body: closed })
  look()
  fireEvent.click(await screen.findByText('解决了'))
  fireEvent.click(screen.getByText('基本满意'))
  fireEvent.click(screen.getByText('确认解决了'))
  expect(await screen.findByText('您说解决了')).toBeVisible()
  const [sent] = service.requests('POST', `${LOOKUPS}/confirmation`)
  expect(sent?.body).toEqual({
    number: '261119-7',
    code: 'ABCD2345',
    rating: 'mostly_satisfied',
  })
  expect(sent?.headers['idempotency-key']).toBeTruthy()
})

test('the holder of the code says that it is not solved, with a reason', async () => {
  const service = openLookup()
  service.on('POST', `${LOOKUPS}/dispute`, {
    body: { ...resolved, report: buildReport({ status: 'in_progress', reopenedCount: 1 }) },
  })
  look()
  fireEvent.click(await screen.findByText('还没好'))
  typeText('说说哪里没好', '灯又灭了')
  fireEvent.click(screen.getByText('退回去接着办'))
  expect(await screen.findByText('重新办')).toBeVisible()
  expect(service.requests('POST', `${LOOKUPS}/dispute`)[0]?.body).toMatchObject({
    reason: '灯又灭了',
  })
})

test('words are added', async () => {
  const service = openLookup()
  service.on('POST', `${LOOKUPS}/supplements`, { body: resolved })
  look()
  fireEvent.click(await screen.findByText('补充说明'))
  fireEvent.click(screen.getByText('补充上去'))
  expect(await screen.findByText('请写一句。')).toBeVisible()
  typeText('补充的话', '是门口左边那盏')
  fireEvent.click(screen.getByText('补充上去'))
  await waitFor(() => expect(screen.queryByText('还想补充什么？')).toBeNull())
  expect(service.requests('POST', `${LOOKUPS}/supplements`)[0]?.body).toMatchObject({
    note: '是门口左边那盏',
  })
})

test('the holder of the code reminds, withdraws, and takes that back, like anybody with an account', async () => {
  const running = (over: object) => ({
    report: buildReport({
      isMine: true,
      abilities: buildAbilities({ remind: true, supplement: true, withdraw: true }),
      nextReminderAt: new Date(Date.now() - 1000).toISOString(),
      ...over,
    }),
    activities: [],
  })
  const service = openLookup()
  service.on('POST', LOOKUPS, { body: running({}) })
  service.on('POST', `${LOOKUPS}/reminders`, { body: running({ nextReminderAt: null }) })
  service.on('POST', `${LOOKUPS}/withdrawal`, {
    body: running({ status: 'withdrawn', abilities: buildAbilities({ restore: true }) }),
  })
  service.on('POST', `${LOOKUPS}/restoration`, { body: running({ status: 'submitted' }) })
  look()
  fireEvent.click(await screen.findByText('催一下'))
  expect(await screen.findByText('催过 5 次了，可以打电话问')).toBeVisible()
  fireEvent.click(screen.getByText('不用办了，撤回'))
  fireEvent.click(screen.getByText('撤回这件'))
  fireEvent.click(await screen.findByText('还是要办，接着办'))
  expect(await screen.findByText('催一下')).toBeVisible()
  expect(service.requests('POST', `${LOOKUPS}/restoration`)[0]?.body).toEqual({
    number: '261119-7',
    code: 'ABCD2345',
  })
})

test('signed in, the report is made one’s own and opens as such; signed out, one is asked to sign in', async () => {
  openLookup()
  look()
  fireEvent.click(await screen.findByText('登录，归到我的账号'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/account/pages/sign-in/index']))
})

test('adopting is told to the service once and leads to the report', async () => {
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  const service = openLookup()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('POST', `${LOOKUPS}/adoption`, { body: resolved.report })
  look()
  fireEvent.click(await screen.findByText('归到我的账号'))
  await waitFor(() => expect(taro.opened()).toEqual(['/pages/report/index?id=430503001001-7']))
})

test('nothing of it stays on the phone', async () => {
  openLookup()
  look()
  await screen.findByText('这件事解决了吗？')
  fireEvent.click(screen.getByText('查另一件'))
  expect(await screen.findByText('查一查')).toBeVisible()
  expect(JSON.stringify([...taro.storage.values()])).not.toMatch(/ABCD2345|路灯/)
})
