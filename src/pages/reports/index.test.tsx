import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../test/component/render-page'
import { buildReportSummary } from '../../../test/factories/reports'
import { fakeService } from '../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../test/fakes/people'
import { taro } from '../../../test/fakes/taro'
import type { ReportSummary } from '../../features/report/domain/report'
import { forgetSession, keepSession } from '../../features/session/session-store'
import ReportsPage from './index'

interface Lists {
  readonly open?: readonly ReportSummary[]
  readonly closed?: readonly ReportSummary[]
  readonly public?: readonly ReportSummary[]
}

function startService() {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', '/api/v1/grids/430503001001003', { body: buildGrid() })
  return service
}

function openList(lists: Lists, { isSignedIn = true } = {}) {
  const service = startService()
  service.on('GET', '/api/v1/reports', ({ query }) => {
    const key = query.get('view') === 'public' ? 'public' : query.get('status')
    const items = lists[key === 'closed' || key === 'public' ? key : 'open'] ?? []
    return { body: { items, nextCursor: null } }
  })
  if (isSignedIn) signIn()
  renderPage(<ReportsPage />)
  return service
}

const signIn = () => keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })

afterEach(forgetSession)

test('one’s own reports say who answers for them; those still open come first', async () => {
  openList({
    open: [buildReportSummary({ id: '430503001001-1', title: '路灯坏了' })],
    closed: [
      buildReportSummary({
        id: '430503001001-2',
        title: '下水道返臭',
        status: 'closed',
        closedAs: 'lapsed',
      }),
    ],
  })
  const first = await screen.findByText('路灯坏了')
  const second = screen.getByText('下水道返臭')
  expect(first.compareDocumentPosition(second)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(screen.getByText('路灯照明 · 周示负责')).toBeVisible()
  expect(screen.getByText('到期没人答复')).toBeVisible()
  fireEvent.click(first)
  await waitFor(() => expect(taro.opened()).toEqual(['/pages/report/index?id=430503001001-1']))
})

test('who never reported anything is told how, and led to the form', async () => {
  openList({})
  expect(await screen.findByText('您还没报过问题')).toBeVisible()
  fireEvent.click(screen.getByText('报一个问题'))
  await waitFor(() => expect(taro.opened()).toEqual(['/pages/report-form/index']))
})

test('a neighbour’s public report is waiting for its reporter, not for me', async () => {
  openList({ public: [buildReportSummary({ isMine: false, status: 'resolved' })] })
  fireEvent.click(await screen.findByText('本网格公开的'))
  expect(await screen.findByText('等居民确认')).toBeVisible()
})

test('a visitor without a grid chooses one before the public list', async () => {
  const service = openList({}, { isSignedIn: false })
  expect(await screen.findByText('先选一个网格')).toBeVisible()
  expect(service.requests('GET', '/api/v1/reports')).toHaveLength(0)
  fireEvent.click(screen.getByText('我报的'))
  expect(await screen.findByText('登录以后看您报的问题')).toBeVisible()
})

test('a long list goes on when asked', async () => {
  const service = startService()
  service.on('GET', '/api/v1/reports', ({ query }) => {
    if (query.get('status') === 'closed') return { body: { items: [], nextCursor: null } }
    const isSecond = query.get('cursor') === 'c2'
    const id = isSecond ? '430503001001-9' : '430503001001-8'
    const title = isSecond ? '第二页的事' : '第一页的事'
    return {
      body: { items: [buildReportSummary({ id, title })], nextCursor: isSecond ? null : 'c2' },
    }
  })
  signIn()
  renderPage(<ReportsPage />)
  fireEvent.click(await screen.findByText('再看一些'))
  expect(await screen.findByText('第二页的事')).toBeVisible()
  expect(screen.getByText('第一页的事')).toBeVisible()
  expect(screen.queryByText('再看一些')).toBeNull()
})
