import { QueryClientProvider, useQueryClient } from '@tanstack/react-query'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { type PropsWithChildren, useState } from 'react'
import { renderPage } from '../../../../../test/component/render-page'
import { buildNotice, buildNoticeSummary } from '../../../../../test/factories/notices'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { noticeQuery } from '../../../../features/notice/api/get-notice'
import type { Notice } from '../../../../features/notice/domain/notice'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import NoticesPage from '../../../../pages/notices/index'
import NoticePage from './index'

const NOW = Date.parse('2026-11-23T02:00:00.000Z')
const ID = '430503001001-4'
const NOTICE = `/api/v1/notices/${ID}`
const READS = `${NOTICE}/reads`

const SESSION = { token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' }

const cannot = {
  read: false,
  withdraw: false,
  correct: false,
  pin: false,
  confirm: false,
  deliver: false,
}
const asking = buildNotice({ asksAcknowledgement: true })
const known = buildNotice({ asksAcknowledgement: true, isRead: true, isAcknowledged: true })

function startService(notice: Notice) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', NOTICE, { body: notice })
  return service
}

function openNotice(notice: Notice, { isSignedIn = true, service = startService(notice) } = {}) {
  if (isSignedIn) keepSession(SESSION)
  return { ...service, ...renderPage(<NoticePage />, { params: { id: ID } }) }
}

/** The page with what an earlier run of the app kept. */
function Kept({ notice, children }: PropsWithChildren<{ notice: Notice }>) {
  const client = useQueryClient()
  const updatedAt = NOW - 60 * 60 * 1000
  useState(() => client.setQueryData(noticeQuery(ID).queryKey, notice, { updatedAt }))
  return <>{children}</>
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('a notice says what kind it is, who issued it, when, and until when it holds', async () => {
  openNotice(buildNotice({ isRead: true }))
  expect(await screen.findByText('周三停水 6 小时')).toBeVisible()
  expect(screen.getByText('公共服务')).toBeVisible()
  expect(screen.getByText('示范社区居委会 郑演')).toBeVisible()
  expect(screen.getByText('昨天发 · 周三 15:00 后作废')).toBeVisible()
  expect(screen.getByText('请您前一晚接好水！')).toBeVisible()
})

test('its words stand in headings, lists and paragraphs, without the signs that made them so', async () => {
  const body = '请相互转告。\n# 什么时候\n- 周三 9 点停水\n- 周三 15 点来水'
  openNotice(buildNotice({ isRead: true, body }))
  const heading = await screen.findByText('什么时候')
  expect(heading.closest('[role=heading]')).not.toBeNull()
  for (const line of ['周三 9 点停水', '周三 15 点来水']) {
    expect(screen.getByText(line).closest('[role=listitem]')).not.toBeNull()
  }
  expect(screen.getByText('请相互转告。').closest('[role]')).toBeNull()
})

test('opening marks it read exactly once', async () => {
  const service = openNotice(buildNotice())
  service.on('POST', READS, { body: buildNotice({ isRead: true }) })
  await waitFor(() => expect(service.requests('POST', READS)).toHaveLength(1))
  expect(service.requests('POST', READS)[0]?.body).toEqual({ acknowledge: false, version: 0 })
  // Even while the service goes on calling it unread.
  await service.client.refetchQueries({ queryKey: ['notices'] })
  await service.client.refetchQueries({ queryKey: ['notices'] })
  expect(service.requests('POST', READS)).toHaveLength(1)
})

test('once it is read, the list under it calls it unread no more', async () => {
  const service = startService(buildNotice())
  const list = (isRead: boolean) => ({
    body: { items: [buildNoticeSummary({ isRead })], nextCursor: null },
  })
  service.on('GET', '/api/v1/notices', list(false))
  service.on('POST', READS, () => {
    service.on('GET', '/api/v1/notices', list(true))
    return { body: buildNotice({ isRead: true }) }
  })
  keepSession(SESSION)
  const { rerender, client } = renderPage(<NoticesPage />, { params: { id: ID } })
  await screen.findByText('未读')
  rerender(
    <QueryClientProvider client={client}>
      <NoticesPage />
      <NoticePage />
    </QueryClientProvider>,
  )
  await waitFor(() => expect(screen.queryByText('未读')).toBeNull())
})

test('a kept copy opened without a network is marked when the service answers again', async () => {
  const service = startService(buildNotice())
  service.setReachable(false)
  keepSession(SESSION)
  const { client } = renderPage(
    <Kept notice={buildNotice()}>
      <NoticePage />
    </Kept>,
    { params: { id: ID } },
  )
  expect(await screen.findByText('没有连上网，这是上次打开时的内容。')).toBeVisible()
  expect(screen.getByText('周三上午 9 点停水。')).toBeVisible()
  expect(service.requests('POST', READS)).toHaveLength(0)
  service.setReachable(true)
  service.on('POST', READS, { body: buildNotice({ isRead: true }) })
  await act(() => client.refetchQueries({ queryKey: ['notices'] }))
  await waitFor(() => expect(service.requests('POST', READS)).toHaveLength(1))
})

test.each([
  ['read before', buildNotice({ isRead: true }), true],
  ['not addressed to the reader', buildNotice({ abilities: cannot }), true],
  ['waiting for an acknowledgement', asking, true],
  ['opened by a visitor', buildNotice({ abilities: cannot }), false],
])('a notice %s is not marked by opening it', async (_, notice, isSignedIn) => {
  const service = openNotice(notice, { isSignedIn })
  await screen.findByText('周三停水 6 小时')
  await waitFor(() => expect(service.client.isFetching()).toBe(0))
  expect(service.requests('POST', READS)).toHaveLength(0)
})

test('a mark that fails does not disturb the reading', async () => {
  const service = openNotice(buildNotice())
  service.on('POST', READS, { status: 500, body: problem('internal_error', 500) })
  await waitFor(() => expect(service.requests('POST', READS)).toHaveLength(1))
  await waitFor(() => expect(service.client.isFetching() + service.client.isMutating()).toBe(0))
  expect(screen.getByText('周三上午 9 点停水。')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(service.requests('POST', READS)).toHaveLength(1)
})

test('what asks for it is acknowledged by hand, and says so afterwards', async () => {
  const service = openNotice(asking)
  service.on('POST', READS, () => {
    service.on('GET', NOTICE, { body: known })
    return { body: known }
  })
  fireEvent.click(await screen.findByText('我知道了'))
  expect(await screen.findByText('您已确认知道')).toBeVisible()
  expect(screen.queryByText('我知道了')).toBeNull()
  expect(service.requests('POST', READS).map(({ body }) => body)).toEqual([
    { acknowledge: true, version: 0 },
  ])
})

test('without a network the text stays, and the acknowledgement is sent again under the same key', async () => {
  const service = openNotice(asking)
  await screen.findByText('我知道了')
  service.setReachable(false)
  fireEvent.click(screen.getByText('我知道了'))
  expect(await screen.findByText(/请看看手机的网络/)).toBeVisible()
  expect(screen.getByText('周三上午 9 点停水。')).toBeVisible()
  service.setReachable(true)
  service.on('POST', READS, () => {
    service.on('GET', NOTICE, { body: known })
    return { body: known }
  })
  fireEvent.click(screen.getByText('我知道了'))
  expect(await screen.findByText('您已确认知道')).toBeVisible()
  const keys = service.requests('POST', READS).map(({ headers }) => headers['idempotency-key'])
  expect(keys).toHaveLength(2)
  expect(new Set(keys).size).toBe(1)
})

test('a visitor reads it, and may sign in to acknowledge', async () => {
  openNotice({ ...asking, abilities: cannot }, { isSignedIn: false })
  expect(await screen.findByText('周三上午 9 点停水。')).toBeVisible()
  expect(screen.queryByText('我知道了')).toBeNull()
  fireEvent.click(screen.getByText('登录以后点“我知道了”'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/account/pages/sign-in/index']))
})

test('a withdrawn notice keeps its text and says why it does not hold', async () => {
  openNotice(
    buildNotice({
      ...asking,
      status: 'withdrawn',
      withdrawnAt: '2026-11-22T02:00:00.000Z',
      withdrawnReason: '停水改期了',
      abilities: cannot,
    }),
  )
  expect(await screen.findByText('这条通知已在昨天 10:00 撤回，不再作数。')).toBeVisible()
  expect(screen.getByText('原因：停水改期了')).toBeVisible()
  expect(screen.getByText('周三上午 9 点停水。')).toBeVisible()
  expect(screen.queryByText('我知道了')).toBeNull()
})

test('an expired notice says that it does not hold any more', async () => {
  openNotice(buildNotice({ ...asking, expiresAt: '2026-11-22T02:00:00.000Z' }))
  expect(await screen.findByText('这条通知已经到期，下面的话不再作数。')).toBeVisible()
  expect(screen.getByText('昨天发 · 昨天 10:00 已作废')).toBeVisible()
  expect(screen.queryByText('我知道了')).toBeNull()
})

test('a notice past its review date says since when, and which office is asked', async () => {
  const review = { dueAt: '2026-11-22T02:00:00.000Z', isOverdue: true }
  openNotice(buildNotice({ ...asking, review, expiresAt: '2026-12-20T02:00:00.000Z' }))
  const words = '这条已过核对日期（2026 年 11 月 22 日），正在请示范社区居委会核对。'
  expect(await screen.findByText(words)).toBeVisible()
  expect(screen.getByText('我知道了')).toBeVisible()
})

test('one that will be looked at says when', async () => {
  const review = { dueAt: '2026-11-25T02:00:00.000Z', isOverdue: false }
  openNotice(buildNotice({ ...asking, review, expiresAt: '2026-12-23T02:00:00.000Z' }))
  expect(await screen.findByText('昨天发 · 周三 10:00 前核对')).toBeVisible()
  expect(screen.queryByText(/已过核对日期/)).toBeNull()
})

test('one that nobody looked at is over, and says why and since when', async () => {
  const at = '2026-11-22T02:00:00.000Z'
  const archive = { at, reason: 'not_reviewed' as const }
  openNotice(buildNotice({ ...asking, status: 'expired', expiresAt: at, archive }))
  expect(
    await screen.findByText(
      '到了核对日期没有人核对，这条通知昨天 10:00 起收起来了，下面的话不再作数。',
    ),
  ).toBeVisible()
  expect(screen.getByText('周三上午 9 点停水。')).toBeVisible()
  expect(screen.queryByText('我知道了')).toBeNull()
})

test('what was withdrawn is shown no more, says so and leads to the others', async () => {
  const service = startService(asking)
  service.on('GET', NOTICE, { status: 410, body: problem('notice_withdrawn', 410) })
  openNotice(asking, { service })
  expect(await screen.findByText('这条通知已经撤回')).toBeVisible()
  fireEvent.click(screen.getByText('看别的通知'))
  await waitFor(() => expect(taro.opened()).toEqual(['/pages/notices/index']))
})

test('a notice withdrawn while it is being read stays readable, marked', async () => {
  const service = openNotice(asking)
  await screen.findByText('我知道了')
  const gone = { status: 410, body: problem('notice_withdrawn', 410) }
  service.on('POST', READS, gone)
  service.on('GET', NOTICE, gone)
  fireEvent.click(screen.getByText('我知道了'))
  expect(await screen.findByText('这条通知已经撤回，不再作数。')).toBeVisible()
  expect(screen.getByText('周三上午 9 点停水。')).toBeVisible()
  expect(screen.queryByText('没有连上网，这是上次打开时的内容。')).toBeNull()
})

test('a notice that one may not know of is simply not there', async () => {
  fakeService()
  renderPage(<NoticePage />, { params: { id: ID } })
  expect(await screen.findByText('没有找到')).toBeVisible()
})

test('a notice is on its way, then told to be out of reach without a network', async () => {
  const service = startService(asking)
  service.setReachable(false)
  openNotice(asking, { service })
  expect(screen.getByText('正在打开…')).toBeVisible()
  expect(await screen.findByText('没有连上网')).toBeVisible()
  service.setReachable(true)
  fireEvent.click(screen.getByText('再试一次'))
  expect(await screen.findByText('周三停水 6 小时')).toBeVisible()
})

test('where nothing can be read aloud there is no reader', async () => {
  openNotice(buildNotice({ isRead: true }))
  await screen.findByText('周三停水 6 小时')
  expect(screen.queryByText('念给您听')).toBeNull()
})

test('a corrected notice says so, and on asking what it said before and why', async () => {
  const notice = buildNotice({ isRead: true, version: 1, correctedAt: '2026-11-23T01:00:00.000Z' })
  const service = startService(notice)
  service.on('GET', `${NOTICE}/versions`, {
    body: {
      items: [
        {
          version: 0,
          attachments: [],
          title: '周二停水',
          body: '周二上午停水。',
          expiresAt: '2026-11-26T10:00:00.000Z',
          reason: '自来水公司改了日子',
          isAskedAgain: true,
          reachedHouseholds: 12,
          correctedBy: '郑演',
          correctedAt: '2026-11-23T01:00:00.000Z',
        },
      ],
      nextCursor: null,
    },
  })
  openNotice(notice, { service })
  expect(await screen.findByText('今天 09:00更正过')).toBeVisible()
  expect(screen.queryByText('周二停水')).toBeNull()
  fireEvent.click(screen.getByText('看原来怎么写的'))
  expect(await screen.findByText('周二停水')).toBeVisible()
  expect(screen.getByText('原因：自来水公司改了日子')).toBeVisible()
})

test('a text that is withheld for what it said of somebody is told of, with why it changed', async () => {
  const notice = buildNotice({ isRead: true, version: 1, correctedAt: '2026-11-23T01:00:00.000Z' })
  const service = startService(notice)
  service.on('GET', `${NOTICE}/versions`, {
    body: {
      items: [
        {
          version: 0,
          attachments: [],
          title: null,
          body: null,
          expiresAt: '2026-11-26T10:00:00.000Z',
          reason: '写了别人的电话',
          isAskedAgain: false,
          reachedHouseholds: null,
          correctedBy: '郑演',
          correctedAt: '2026-11-23T01:00:00.000Z',
        },
      ],
      nextCursor: null,
    },
  })
  openNotice(notice, { service })
  fireEvent.click(await screen.findByText('看原来怎么写的'))
  expect(await screen.findByText('这一版因含个人信息不再显示。')).toBeVisible()
  expect(screen.getByText('原因：写了别人的电话')).toBeVisible()
})
