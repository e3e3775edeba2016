import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../test/component/render-page'
import { typeText } from '../../../test/component/type-text'
import {
  buildAbilities,
  buildActivity,
  buildReport,
  buildUnit,
} from '../../../test/factories/reports'
import { fakeService, problem } from '../../../test/fakes/fake-service'
import { taro } from '../../../test/fakes/taro'
import type { Activity, Report } from '../../features/report/domain/report'
import { forgetSession, keepSession } from '../../features/session/session-store'
import { HomeContext } from '../../ui/home-context'
import ReportPage from './index'

const ID = '430503001001-7'
const REPORT = `/api/v1/reports/${ID}`

const resolved = buildReport({
  status: 'resolved',
  confirmBy: new Date(Date.now() + 4.5 * 24 * 60 * 60 * 1000).toISOString(),
  abilities: buildAbilities({ confirm: true, dispute: true }),
})

function openReport(report: Report, activities: readonly Activity[] = [buildActivity()]) {
  const service = fakeService()
  service.on('GET', REPORT, { body: report })
  service.on('GET', `${REPORT}/activities`, {
    body: { items: activities, nextCursor: null },
  })
  renderPage(<ReportPage />, { params: { id: ID } })
  return service
}

afterEach(forgetSession)

test('a report says who answers for it, what happened, and what was said', async () => {
  openReport(buildReport())
  expect(await screen.findByText('3 栋东边的路灯坏了三天')).toBeVisible()
  expect(screen.getByText('已接单')).toBeVisible()
  expect(await screen.findByText('现在负责的人')).toBeVisible()
  expect(screen.getByText('您报的')).toBeVisible()
  expect(screen.getByText('您说的')).toBeVisible()
  fireEvent.click(screen.getByText('打电话'))
  await waitFor(() => expect(taro.phoneCalls()).toEqual(['0739-5550123']))
})

test('once it is over nobody is said to answer for it now', async () => {
  openReport(buildReport({ status: 'closed', closedAs: 'confirmed' }))
  expect(await screen.findByText('最后负责这件')).toBeVisible()
  expect(screen.queryByText('现在负责这件')).toBeNull()
})

test('one tap does not close it for good: how it was handled is asked first', async () => {
  const service = openReport(resolved)
  expect(await screen.findByText(/^您说好了才算好。还剩 4 天 1[12] 小时可以答。$/)).toBeVisible()
  // Beside the one who answers for it stands the same.
  expect(await screen.findByText(/^还剩 4 天 1[12] 小时，.+ 前答$/)).toBeVisible()
  fireEvent.click(screen.getByText('解决了'))
  expect(await screen.findByText('办得怎么样？')).toBeVisible()
  expect(service.requests('POST', `${REPORT}/confirmation`)).toHaveLength(0)
  service.on('POST', `${REPORT}/confirmation`, { body: buildReport({ status: 'closed' }) })
  service.on('GET', REPORT, { body: buildReport({ status: 'closed', closedAs: 'confirmed' }) })
  fireEvent.click(screen.getByText('基本满意'))
  fireEvent.click(screen.getByText('确认解决了'))
  await waitFor(() => expect(screen.queryByText('这件事解决了吗？')).toBeNull())
  expect(service.requests('POST', `${REPORT}/confirmation`).map(({ body }) => body)).toEqual([
    { rating: 'mostly_satisfied' },
  ])
  expect(await screen.findByText('解决了')).toBeVisible()
})

test('“dissatisfied” needs a sentence; saying nothing about it is allowed', async () => {
  const service = openReport(resolved)
  service.on('POST', `${REPORT}/confirmation`, { body: resolved })
  fireEvent.click(await screen.findByText('解决了'))
  fireEvent.click(await screen.findByText('不满意'))
  fireEvent.click(screen.getByText('确认解决了'))
  expect(await screen.findByText('请写一句哪里不满意。')).toBeVisible()
  expect(service.requests('POST', `${REPORT}/confirmation`)).toHaveLength(0)
  typeText('哪里不满意？', '打了三次电话才来')
  fireEvent.click(screen.getByText('确认解决了'))
  await waitFor(() => expect(screen.queryByText('办得怎么样？')).toBeNull())
  fireEvent.click(screen.getByText('解决了'))
  fireEvent.click(await screen.findByText('确认解决了'))
  await waitFor(() => expect(service.requests('POST', `${REPORT}/confirmation`)).toHaveLength(2))
  expect(service.requests('POST', `${REPORT}/confirmation`).map(({ body }) => body)).toEqual([
    { rating: 'dissatisfied', reason: '打了三次电话才来' },
    {},
  ])
})

test('“not yet” needs a reason, which goes to the handler', async () => {
  const service = openReport(resolved)
  fireEvent.click(await screen.findByText('还没好'))
  fireEvent.click(await screen.findByText('退回去接着办'))
  expect(await screen.findByText('请写一句，办事的人好知道哪里没好。')).toBeVisible()
  expect(service.requests('POST', `${REPORT}/dispute`)).toHaveLength(0)

  service.on('POST', `${REPORT}/dispute`, { body: buildReport({ status: 'in_progress' }) })
  service.on('GET', REPORT, { body: buildReport({ status: 'in_progress', reopenedCount: 1 }) })
  typeText('说说哪里没好', '只亮了一盏')
  fireEvent.click(screen.getByText('退回去接着办'))
  expect(await screen.findByText('重新办')).toBeVisible()
  expect(service.requests('POST', `${REPORT}/dispute`)[0]?.body).toEqual({ reason: '只亮了一盏' })
  expect(screen.queryByText('退回去接着办')).toBeNull()
})

test('withdrawing asks first', async () => {
  const report = buildReport({ status: 'submitted', abilities: buildAbilities({ withdraw: true }) })
  const service = openReport(report)
  fireEvent.click(await screen.findByText('不用办了，撤回'))
  expect(await screen.findByText('要撤回这件吗？')).toBeVisible()
  expect(service.requests('POST', `${REPORT}/withdrawal`)).toHaveLength(0)
  service.on('POST', `${REPORT}/withdrawal`, { body: report })
  fireEvent.click(screen.getByText('撤回这件'))
  await waitFor(() => expect(screen.queryByText('要撤回这件吗？')).toBeNull())
  expect(service.requests('POST', `${REPORT}/withdrawal`)[0]?.body).toEqual({})
})

test('an act that came too late is told, and the page shows what is true now', async () => {
  const service = openReport(resolved)
  fireEvent.click(await screen.findByText('解决了'))
  service.on('POST', `${REPORT}/confirmation`, {
    status: 409,
    body: problem('report_transition_illegal', 409),
  })
  fireEvent.click(await screen.findByText('确认解决了'))
  expect(await screen.findByText(/这件事已经有了变化/)).toBeVisible()
})

test('without a network the answer is not lost and can be sent again under the same key', async () => {
  const service = openReport(resolved)
  fireEvent.click(await screen.findByText('解决了'))
  service.setReachable(false)
  fireEvent.click(await screen.findByText('确认解决了'))
  expect(await screen.findByText(/请看看手机的网络/)).toBeVisible()
  service.setReachable(true)
  service.on('POST', `${REPORT}/confirmation`, { body: resolved })
  fireEvent.click(screen.getByText('确认解决了'))
  await waitFor(() => expect(service.requests('POST', `${REPORT}/confirmation`)).toHaveLength(2))
  const keys = service
    .requests('POST', `${REPORT}/confirmation`)
    .map(({ headers }) => headers['idempotency-key'])
  expect(new Set(keys).size).toBe(1)
})

describe('while it is worked on', () => {
  const running = (over: Partial<Report> = {}) =>
    buildReport({
      abilities: buildAbilities({ remind: true, supplement: true, withdraw: true }),
      nextReminderAt: new Date(Date.now() - 1000).toISOString(),
      ...over,
    })

  test('the reporter reminds once, and is told from when on they may again', async () => {
    const service = openReport(running())
    fireEvent.click(await screen.findByText('催一下'))
    service.on('POST', `${REPORT}/reminders`, { body: running() })
    const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString()
    service.on('GET', REPORT, { body: running({ nextReminderAt: tomorrow }) })
    fireEvent.click(screen.getByText('催一下'))
    expect(await screen.findByText(/^明天 .*以后可以再催$/)).toBeVisible()
    const sent = service.requests('POST', `${REPORT}/reminders`).length
    fireEvent.click(screen.getByText('催一下'))
    expect(service.requests('POST', `${REPORT}/reminders`)).toHaveLength(sent)
  })

  test('after the last reminder the page says what else helps', async () => {
    openReport(running({ nextReminderAt: null }))
    expect(await screen.findByText('催过 5 次了，可以打电话问')).toBeVisible()
    fireEvent.click(await screen.findByText('打电话'))
    await waitFor(() => expect(taro.phoneCalls()).toEqual(['0739-5550123']))
  })

  test('words are added to it', async () => {
    const service = openReport(running())
    fireEvent.click(await screen.findByText('补充说明'))
    fireEvent.click(await screen.findByText('补充上去'))
    expect(await screen.findByText('请写一句。')).toBeVisible()
    service.on('POST', `${REPORT}/supplements`, { body: running() })
    typeText('补充的话', '昨天又坏了一盏')
    fireEvent.click(screen.getByText('补充上去'))
    await waitFor(() => expect(screen.queryByText('补充上去')).toBeNull())
    expect(service.requests('POST', `${REPORT}/supplements`)[0]?.body).toEqual({
      note: '昨天又坏了一盏',
      uploadIds: [],
    })
  })
})

test('a withdrawal is taken back', async () => {
  const service = openReport(
    buildReport({ status: 'withdrawn', abilities: buildAbilities({ restore: true }) }),
  )
  service.on('POST', `${REPORT}/restoration`, { body: buildReport() })
  fireEvent.click(await screen.findByText('还是要办，接着办'))
  service.on('GET', REPORT, { body: buildReport() })
  expect(await screen.findByText('已接单')).toBeVisible()
})

test('what lapsed without an answer is opened again with a reason', async () => {
  const service = openReport(
    buildReport({
      status: 'closed',
      closedAs: 'lapsed',
      abilities: buildAbilities({ reopen: true }),
    }),
  )
  service.on('POST', `${REPORT}/reopening`, { body: buildReport() })
  fireEvent.click(await screen.findByText('没解决，请重新办'))
  typeText('说说哪里没好', '灯还是不亮')
  fireEvent.click(screen.getByText('重新办'))
  await waitFor(() => expect(screen.queryByText('现在是什么情况？')).toBeNull())
  expect(service.requests('POST', `${REPORT}/reopening`)[0]?.body).toEqual({ reason: '灯还是不亮' })
})

describe('a neighbour', () => {
  const neighbours = (over: Partial<Report> = {}) =>
    buildReport({
      isMine: false,
      followerCount: 4,
      abilities: buildAbilities({ follow: true }),
      ...over,
    })
  const followed = neighbours({
    followerCount: 5,
    abilities: buildAbilities({ unfollow: true }),
  })
  const signIn = () => keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })

  test('joins in, sees how many there are, and leaves again', async () => {
    signIn()
    const service = openReport(neighbours())
    expect(await screen.findByText('路灯照明 · 公开 · 4 人也遇到')).toBeVisible()
    service.on('POST', `${REPORT}/following`, { body: followed })
    service.on('GET', REPORT, { body: followed })
    fireEvent.click(screen.getByText('我也遇到，跟进这件'))
    expect(await screen.findByText('路灯照明 · 公开 · 5 人也遇到')).toBeVisible()
    service.on('POST', `${REPORT}/unfollowing`, { body: neighbours() })
    service.on('GET', REPORT, { body: neighbours() })
    fireEvent.click(screen.getByText('不跟了'))
    expect(await screen.findByText('我也遇到，跟进这件')).toBeVisible()
  })

  test('without an account is led to sign in first', async () => {
    openReport(neighbours({ abilities: buildAbilities() }))
    fireEvent.click(await screen.findByText('登录以后跟进这件'))
    await waitFor(() => expect(taro.opened()).toEqual(['/packages/account/pages/sign-in/index']))
  })
})

test('a merged report leads to the one that is worked on and shows its steps as that one’s', async () => {
  openReport(
    buildReport({
      status: 'closed',
      closedAs: 'duplicate',
      mergedInto: {
        id: '430503001001-3',
        number: '261118-3',
        title: '示范苑东边没有路灯',
        status: 'resolved',
        closedAs: null,
        accountable: buildUnit({ displayName: '李示' }),
      },
      abilities: buildAbilities({ confirm: true, dispute: true }),
    }),
    [
      buildActivity({
        id: '9',
        event: 'resolve',
        isOfMain: true,
        actor: { displayName: '周示', isMe: false },
        at: '2026-11-20T02:00:00.000Z',
      }),
      buildActivity(),
    ],
  )
  expect(await screen.findByText('请您确认')).toBeVisible()
  expect(screen.getByText('您说好了才算好。')).toBeVisible()
  expect(await screen.findByText(/· 一起办的那件$/)).toBeVisible()
  fireEvent.click(screen.getByText('示范苑东边没有路灯'))
  await waitFor(() => expect(taro.opened()).toEqual(['/pages/report/index?id=430503001001-3']))
})

test('a refusal can be contested, and it says until when', async () => {
  openReport(
    buildReport({
      status: 'rejected',
      isMine: true,
      confirmBy: '2026-12-03T01:00:00.000Z',
      abilities: buildAbilities({ dispute: true }),
    }),
  )
  expect(await screen.findByText('我看该管，请再看看')).toBeVisible()
  expect(screen.getByText(/^到 (2026 年 )?12 月 3 日/)).toBeVisible()
})

test('while the main report has no answer, the reporter says that theirs is another matter', async () => {
  const service = openReport(
    buildReport({
      status: 'closed',
      closedAs: 'duplicate',
      isPublic: true,
      mergedInto: {
        id: '430503001001-3',
        number: '261118-3',
        title: '示范苑东边没有路灯',
        status: 'accepted',
        closedAs: null,
        accountable: buildUnit({ displayName: '李示' }),
      },
      abilities: buildAbilities({ dispute: true }),
    }),
  )
  expect(await screen.findByText('编号 261118-3 · 李示负责')).toBeVisible()
  fireEvent.click(screen.getByText('不是同一件事，单独办'))
  expect(await screen.findByText('哪里不一样？')).toBeVisible()
  expect(screen.getByText(/您写的邻居也看得到/)).toBeVisible()
  service.on('POST', `${REPORT}/dispute`, { body: buildReport() })
  typeText('说说哪里没好', '我说的是 5 栋那盏灯')
  fireEvent.click(screen.getByText('单独接着办'))
  await waitFor(() => expect(service.requests('POST', `${REPORT}/dispute`)).toHaveLength(1))
})

test('a report that one may not know of is simply not there', async () => {
  fakeService()
  renderPage(<ReportPage />, { params: { id: ID } })
  expect(await screen.findByText('没有找到')).toBeVisible()
})

test('what was written why it is not solved is there again after the sheet was closed', async () => {
  openReport(resolved)
  fireEvent.click(await screen.findByText('还没好'))
  typeText('说说哪里没好', '只亮了一盏')
  fireEvent.click(screen.getByLabelText('关上'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  fireEvent.click(screen.getByText('还没好'))
  expect(screen.getByLabelText('说说哪里没好')).toHaveValue('只亮了一盏')
})

test('an address that cannot be read is no form: nothing is there', async () => {
  const service = fakeService()
  service.on('GET', REPORT, {
    status: 400,
    body: problem('invalid_request', 400, { id: 'pattern' }),
  })
  let isHome = false
  renderPage(
    <HomeContext.Provider
      value={() => {
        isHome = true
      }}
    >
      <ReportPage />
    </HomeContext.Provider>,
    { params: { id: ID } },
  )
  expect(await screen.findByText('没有找到')).toBeVisible()
  expect(screen.queryByText(/标出来的地方/)).toBeNull()
  fireEvent.click(screen.getByText('回首页'))
  expect(isHome).toBe(true)
})
