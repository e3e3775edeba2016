import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildVisitRequest } from '../../../../../test/factories/visit-requests'
import { fakeService } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import VisitFormPage from '../visit-form/index'
import VisitRequestsPage from './index'

const GRID = '430503001001003'
const REQUESTS = '/api/v1/visit-requests'
const asked = buildVisitRequest()

function fakeVisits(me = buildMe({ appointments: [{ role: 'grid_worker', areaCode: GRID }] })) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', `/api/v1/grids/${GRID}`, { body: buildGrid() })
  service.on('GET', REQUESTS, { body: { items: [asked], nextCursor: null } })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'w' })
  return service
}

afterEach(() => {
  forgetSession()
  taro.storage.clear()
})

test('a worker agrees a day', async () => {
  const service = fakeVisits()
  renderPage(<VisitRequestsPage />)
  expect(await screen.findByText('奶奶耳背，敲门久一点')).toBeVisible()
  expect(screen.getByText('方便的时候：哪天都行，上午')).toBeVisible()
  fireEvent.click(screen.getByText('约日子'))
  fireEvent.click(screen.getByText('明天'))
  service.on('POST', `${REQUESTS}/${asked.id}/agreement`, { body: { id: asked.id } })
  fireEvent.click(screen.getByText('就这天'))
  await waitFor(() => {
    expect(service.requests('POST', `${REQUESTS}/${asked.id}/agreement`)[0]?.body).toEqual({
      day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      part: 'morning',
    })
  })
})

test('an agreed day stands apart from its word, and the two ways on stand side by side', async () => {
  const service = fakeVisits()
  const agreed = { ...asked, status: 'agreed', agreed: { day: '2099-11-25', part: 'afternoon' } }
  service.on('GET', REQUESTS, { body: { items: [agreed], nextCursor: null } })
  renderPage(<VisitRequestsPage />)
  expect(await screen.findByText('约在 2099 年 11 月 25 日，下午')).toBeVisible()
  const pair = document.querySelector('.pair') as HTMLElement
  expect(pair).toContainElement(screen.getByText('改日子'))
  expect(pair).toContainElement(screen.getByText('去过了'))
})

test('declining asks for a reason', async () => {
  const service = fakeVisits()
  renderPage(<VisitRequestsPage />)
  fireEvent.click(await screen.findByText('来不了'))
  fireEvent.click(screen.getByText('告诉住户'))
  expect(screen.getByText('至少写 4 个字，好让住户明白。')).toBeVisible()
  typeText('理由', '要到街道窗口办')
  service.on('POST', `${REQUESTS}/${asked.id}/decline`, { body: { id: asked.id } })
  fireEvent.click(screen.getByText('告诉住户'))
  await waitFor(() => {
    expect(service.requests('POST', `${REQUESTS}/${asked.id}/decline`)[0]?.body).toEqual({
      reason: '要到街道窗口办',
    })
  })
})

test('whoever was there writes the visit down with the home, why, and what was asked for', async () => {
  fakeVisits()
  const list = renderPage(<VisitRequestsPage />)
  fireEvent.click(await screen.findByText('去过了'))
  await waitFor(() =>
    expect(taro.opened().at(-1)).toContain(
      `/visit-form/index?request=${asked.id}&purpose=care&home=${asked.householdId}&label=`,
    ),
  )
  list.unmount()
  renderPage(<VisitFormPage />, {
    params: {
      request: asked.id,
      purpose: 'care',
      home: asked.householdId,
      label: encodeURIComponent(asked.label),
    },
  })
  expect(await screen.findByText('这是住户请您来的，记好就算办完了。')).toBeVisible()
  fireEvent.click(screen.getByText('记好了'))
  await waitFor(() =>
    expect(JSON.parse(String(taro.storage.get('linge.visit-outbox') || '[]'))[0]?.visit).toEqual(
      expect.objectContaining({ requestId: asked.id, purpose: 'care' }),
    ),
  )
})

test('a committee answers what is left to it in the community that is named', async () => {
  const community = '430503001001'
  const service = fakeVisits(
    buildMe({ appointments: [{ role: 'committee_member', areaCode: community }] }),
  )
  renderPage(<VisitRequestsPage />, { params: { community } })
  fireEvent.click(await screen.findByText('约日子'))
  service.on('POST', `${REQUESTS}/${asked.id}/agreement`, { body: { id: asked.id } })
  fireEvent.click(screen.getByText('就这天'))
  await waitFor(() => {
    expect(service.requests('POST', `${REQUESTS}/${asked.id}/agreement`)).toHaveLength(1)
  })
  expect(service.requests('GET', REQUESTS)[0]?.query.get('communityCode')).toBe(community)
})

test('a resident is told that these are not for them', async () => {
  const service = fakeVisits(buildMe())
  renderPage(<VisitRequestsPage />)
  expect(await screen.findByText('这一页您看不了')).toBeVisible()
  expect(service.requests('GET', REQUESTS)).toHaveLength(0)
})
