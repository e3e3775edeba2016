import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { buildNotice } from '../../../../../test/factories/notices'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import UnreachedPage from './index'

const NOTICE = '/api/v1/notices/430503001001-7'
const HOUSEHOLD = { id: '430503001001-12', label: '3栋 2单元501', means: null, deliveredAt: null }
const TOLD = {
  ...HOUSEHOLD,
  id: '430503001001-13',
  label: '3栋 2单元502',
  means: 'door',
  deliveredAt: '2026-11-24T02:00:00.000Z',
}

function openUnreached(me = buildMe()) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', NOTICE, { body: buildNotice({ title: '周三停水' }) })
  service.on('GET', `${NOTICE}/households`, ({ query }) => ({
    body: { items: query.get('show') === 'told' ? [TOLD] : [HOUSEHOLD], nextCursor: null },
  }))
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'w' })
  return { ...service, ...renderPage(<UnreachedPage />, { params: { id: '430503001001-7' } }) }
}

afterEach(forgetSession)

test('a household is ticked off by how it was told', async () => {
  const view = openUnreached()
  expect(await screen.findByText('周三停水')).toBeVisible()
  fireEvent.click(await screen.findByText('3栋 2单元501'))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText('怎么告诉 3栋 2单元501 的？')).toBeVisible()
  view.on('POST', `${NOTICE}/deliveries`, { body: { id: '430503001001-7' } })
  view.on('GET', `${NOTICE}/households`, { body: { items: [], nextCursor: null } })
  fireEvent.click(dialog.getByText('打电话说了'))
  expect(await screen.findByText('每一户都知道了')).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(view.requests('POST', `${NOTICE}/deliveries`)[0]?.body).toEqual({
    householdIds: [HOUSEHOLD.id],
    means: 'phone',
    toldAt: expect.any(String),
  })
})

test('without a network a tick waits, survives the app, and goes out under the same key when there is one', async () => {
  const view = openUnreached()
  fireEvent.click(await screen.findByText('3栋 2单元501'))
  view.setReachable(false)
  fireEvent.click(await screen.findByText('上门说了'))
  expect(await screen.findByText('上门说了，记下了，连上网会自己发')).toBeVisible()
  const sent = () => view.requests('POST', `${NOTICE}/deliveries`)
  await waitFor(() => expect(sent()).toHaveLength(1))
  view.unmount()
  view.setReachable(true)
  view.on('POST', `${NOTICE}/deliveries`, { body: { id: '430503001001-7' } })
  renderPage(<UnreachedPage />, { params: { id: '430503001001-7' } })
  await waitFor(() => expect(sent()).toHaveLength(2))
  expect(new Set(sent().map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
  const [first] = sent().map(({ body }) => body as { toldAt: string })
  const toldAt = first?.toldAt
  expect(sent()[1]?.body).toEqual({ householdIds: [HOUSEHOLD.id], means: 'door', toldAt })
  await waitFor(() => expect(screen.queryByText(/连上网会自己发/)).toBeNull())
})

test('a tick that is refused says so at its household, and can be made anew', async () => {
  const view = openUnreached()
  fireEvent.click(await screen.findByText('3栋 2单元501'))
  view.on('POST', `${NOTICE}/deliveries`, { status: 403, body: problem('forbidden', 403) })
  fireEvent.click(await screen.findByText('打电话说了'))
  expect(await screen.findByText('没勾成：这件事不在您的办理范围内。')).toBeVisible()
  view.on('POST', `${NOTICE}/deliveries`, { body: { id: '430503001001-7' } })
  fireEvent.click(screen.getByText('3栋 2单元501'))
  fireEvent.click(await screen.findByText('打电话说了'))
  await waitFor(() => expect(screen.queryByText(/没勾成/)).toBeNull())
})

test('a tick that was wrong is taken back', async () => {
  const view = openUnreached()
  fireEvent.click(await screen.findByText('告诉过的'))
  expect(await screen.findByText(/^上门说了，/)).toBeVisible()
  fireEvent.click(screen.getByText('3栋 2单元502'))
  const dialog = within(await screen.findByRole('dialog'))
  const path = `${NOTICE}/deliveries/${TOLD.id}`
  view.on('DELETE', path, { status: 404, body: problem('not_found', 404) })
  fireEvent.click(dialog.getByText('改回没告诉到'))
  await waitFor(() => expect(view.requests('DELETE', path)).toHaveLength(1))
  view.on('DELETE', path, { body: { id: '430503001001-7' } })
  fireEvent.click(dialog.getByText('改回没告诉到'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('a worker goes on to write down the visit, which tells the household too', async () => {
  openUnreached(buildMe({ appointments: [{ role: 'grid_worker', areaCode: '430503001001003' }] }))
  fireEvent.click(await screen.findByText('3栋 2单元501'))
  fireEvent.click(await screen.findByText('上门了，还想记几句'))
  await waitFor(() =>
    expect(taro.opened().at(-1)).toBe(
      `/packages/worker/pages/visit-form/index?notice=430503001001-7&home=${HOUSEHOLD.id}&label=3%E6%A0%8B%202%E5%8D%95%E5%85%83501`,
    ),
  )
})

test('who does not work for these households is told so', async () => {
  const view = openUnreached()
  view.on('GET', `${NOTICE}/households`, { status: 403, body: problem('forbidden', 403) })
  fireEvent.click(await screen.findByText('告诉过的'))
  expect(await screen.findByText('这件事不在您的办理范围内。')).toBeVisible()
})
