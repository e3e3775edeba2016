import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildDispute, buildWaitingClaim } from '../../../../../test/factories/homes'
import { fakeService } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import DecisionsPage from './index'

const CLAIM = '/api/v1/household-claims/430503001001-5'
const DISPUTE = '/api/v1/household-disputes/430503001001-6'

function openDecisions({ claim = buildWaitingClaim(), dispute = buildDispute() } = {}) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', '/api/v1/household-claims', { body: { items: [claim], nextCursor: null } })
  service.on('GET', '/api/v1/household-disputes', { body: { items: [dispute], nextCursor: null } })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'w' })
  renderPage(<DecisionsPage />, { params: { community: '430503001001' } })
  return service
}

afterEach(forgetSession)

test('a claim is approved by one tap', async () => {
  const service = openDecisions()
  expect(await screen.findByText('李演，说自己是租户')).toBeVisible()
  expect(screen.getByText('这一户已经有 2 人在用邻格')).toBeVisible()
  service.on('POST', `${CLAIM}/approval`, { body: { id: '430503001001-5' } })
  service.on('GET', '/api/v1/household-claims', { body: { items: [], nextCursor: null } })
  fireEvent.click(screen.getByText('核对过，同意'))
  expect(await screen.findByText('没有等着核对的')).toBeVisible()
})

test('a claim is declined with a reason', async () => {
  const service = openDecisions()
  fireEvent.click(await screen.findByText('不同意'))
  const dialog = within(await screen.findByRole('dialog'))
  typeText('理由', '不住这里的')
  service.on('POST', `${CLAIM}/decline`, { body: { id: '430503001001-5' } })
  fireEvent.click(dialog.getByText('不同意'))
  await waitFor(() => expect(service.requests('POST', `${CLAIM}/decline`)).toHaveLength(1))
  expect(service.requests('POST', `${CLAIM}/decline`)[0]?.body).toEqual({ reason: '不住这里的' })
})

test('a dispute is decided with a reason both read', async () => {
  const service = openDecisions()
  fireEvent.click(await screen.findByText('有异议的'))
  expect(await screen.findByText('陈演说 陈示 不是这一户的人')).toBeVisible()
  fireEvent.click(screen.getByText('不是这一户的，去掉'))
  const dialog = within(await screen.findByRole('dialog'))
  typeText('理由', '上门问过了')
  service.on('POST', `${DISPUTE}/decision`, { body: { id: '430503001001-6' } })
  fireEvent.click(dialog.getByText('不是这一户的，去掉'))
  await waitFor(() => expect(service.requests('POST', `${DISPUTE}/decision`)).toHaveLength(1))
  expect(service.requests('POST', `${DISPUTE}/decision`)[0]?.body).toEqual({
    removes: true,
    reason: '上门问过了',
  })
})

test('what is overdue says so, and what is one’s own has no acts', async () => {
  openDecisions({ claim: buildWaitingClaim({ isOverdue: true, canDecide: false }) })
  expect(await screen.findByText('过了时间')).toBeVisible()
  expect(screen.getByText('是您自己或者您家的事，要由别人核对。')).toBeVisible()
  expect(screen.queryByText('核对过，同意')).toBeNull()
})
