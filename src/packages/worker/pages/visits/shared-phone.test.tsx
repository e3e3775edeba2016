import { act, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { fakeService } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe, tokenOf } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { installSession } from '../../../../app/session-gate'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import { visitOutbox } from '../../../../features/visit/send-waiting'
import VisitsPage from './index'

const GRID = '430503001001003'
const VISITS = '/api/v1/visits'
const visit = {
  householdId: '430503001001-12',
  purpose: 'care' as const,
  visitedOn: '2026-11-27',
  words: '老人咳嗽',
  noticeId: null,
  reportId: null,
}

const signIn = (account: string) =>
  act(() => keepSession({ token: tokenOf(account), expiresAt: '2030-01-01T00:00:00Z' }))

function serve() {
  const service = fakeService()
  const appointments = [{ role: 'grid_worker' as const, areaCode: GRID }]
  service.on('GET', '/api/v1/me', { body: buildMe({ appointments, households: [] }) })
  service.on('GET', `/api/v1/grids/${GRID}`, { body: buildGrid() })
  service.on('GET', VISITS, { body: { items: [], nextCursor: null } })
  service.on('POST', VISITS, { status: 201, body: { id: '430503001001-30' } })
  return service
}

beforeEach(installSession)
afterEach(() => {
  act(forgetSession)
  taro.storage.clear()
})

test('a visit that waits is neither seen nor sent by the next worker, and goes out when its writer is back', async () => {
  const service = serve()
  service.setReachable(false)
  signIn('1')
  visitOutbox.put({ key: 'visit-key-1', label: '3栋 501', visit })
  const first = renderPage(<VisitsPage />)
  expect(await screen.findByText('3栋 501')).toBeVisible()
  first.unmount()

  service.setReachable(true)
  signIn('2')
  const second = renderPage(<VisitsPage />)
  expect(await screen.findByText('还没有走访记录')).toBeVisible()
  expect(screen.queryByText('3栋 501')).toBeNull()
  second.unmount()

  signIn('1')
  renderPage(<VisitsPage />)
  await waitFor(() => expect(visitOutbox.read()).toEqual([]))
  const sent = service.requests('POST', VISITS).map(({ headers }) => headers.authorization)
  expect(new Set(sent)).toEqual(new Set([`Bearer ${tokenOf('1')}`]))
})

test('an answer that comes after the next person signed in settles the visit of the first', async () => {
  const service = serve()
  service.on('POST', VISITS, () => {
    keepSession({ token: tokenOf('2'), expiresAt: '2030-01-01T00:00:00Z' })
    return { status: 201, body: { id: '430503001001-30' } }
  })
  signIn('1')
  visitOutbox.put({ key: 'visit-key-1', label: '3栋 501', visit })
  await act(() => visitOutbox.send())
  expect(visitOutbox.read('1')).toEqual([])
})
