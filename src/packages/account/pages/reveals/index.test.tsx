import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe, buildReveal } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import type { Reveal } from '../../../../features/session/domain/person'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import RevealsPage from './index'

const REVEALS = '/api/v1/me/reveals'

afterEach(forgetSession)

function startService() {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', '/api/v1/grids/430503001001003', { body: buildGrid() })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  return service
}

function openWith(items: readonly Reveal[]) {
  const service = startService()
  service.on('GET', REVEALS, { body: { items, nextCursor: null } })
  renderPage(<RevealsPage />)
  return service
}

test('each look says who, as what, when, why and for which report, which opens', async () => {
  openWith([buildReveal()])
  expect(await screen.findByText('周示看了您的电话')).toBeVisible()
  expect(screen.getByText(/^网格员 · .*11 月 20 日 08:30$/)).toBeVisible()
  expect(screen.getByText('为什么看：上门前约时间')).toBeVisible()
  fireEvent.click(screen.getByText('办这件事：3 栋东边的路灯坏了三天'))
  await waitFor(() => expect(taro.opened()).toEqual(['/pages/report/index?id=430503001001-7']))
})

test('a look at the household in the roster says which one, and opens nothing', async () => {
  openWith([buildReveal({ what: 'household', report: null, household: '3栋 2单元501' })])
  expect(await screen.findByText('周示看了您家在名册里的姓名和电话')).toBeVisible()
  fireEvent.click(screen.getByText('名册里的这一户：3栋 2单元501'))
  expect(taro.opened()).toEqual([])
})

test('where nobody looked, it says so and what would happen', async () => {
  openWith([])
  expect(await screen.findByText('还没有人看过您的信息')).toBeVisible()
})

test('a long list goes on when asked', async () => {
  const service = startService()
  service.on('GET', REVEALS, ({ query }) => {
    const isSecond = query.get('cursor') === 'c2'
    const reveal = buildReveal(
      isSecond ? { id: '430503001001-2', reason: '更早的一次' } : { reason: '最近的一次' },
    )
    return { body: { items: [reveal], nextCursor: isSecond ? null : 'c2' } }
  })
  renderPage(<RevealsPage />)
  fireEvent.click(await screen.findByText('再看一些'))
  expect(await screen.findByText('为什么看：更早的一次')).toBeVisible()
  expect(screen.getByText('为什么看：最近的一次')).toBeVisible()
})

test('without a network it says so, and tries again when asked', async () => {
  const service = startService()
  service.setReachable(false)
  renderPage(<RevealsPage />)
  expect(await screen.findByText('没有连上网')).toBeVisible()
  service.setReachable(true)
  service.on('GET', REVEALS, { body: { items: [buildReveal()], nextCursor: null } })
  fireEvent.click(screen.getByText('再试一次'))
  expect(await screen.findByText('周示看了您的电话')).toBeVisible()
})

test('a failure of the service has its number', async () => {
  const service = startService()
  service.on('GET', REVEALS, { status: 500, body: problem('internal_error', 500) })
  renderPage(<RevealsPage />)
  expect(await screen.findByText(/req-1/)).toBeVisible()
})

test('who is signed out is led to sign in', async () => {
  const service = fakeService()
  service.on('GET', REVEALS, { status: 401, body: problem('signed_out', 401) })
  renderPage(<RevealsPage />)
  fireEvent.click(await screen.findByText('去登录'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/account/pages/sign-in/index']))
})
