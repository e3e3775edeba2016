import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import DoorPage from '../../../more/pages/door/index'
import ClaimPage from './index'

const BUILDING = {
  id: '430503001001-3',
  name: '3栋',
  communityCode: '430503001001',
  communityName: '示范社区',
  gridCode: '430503001001003',
  gridName: '第三网格',
}
const ROOM = { householdId: '430503001001-2', room: '2单元502' }

function fakeHomes() {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', '/api/v1/grids/430503001001003', { body: buildGrid() })
  service.on('GET', '/api/v1/buildings', {
    body: { items: [{ id: BUILDING.id, name: BUILDING.name }], nextCursor: null },
  })
  service.on('GET', `/api/v1/buildings/${BUILDING.id}`, { body: BUILDING })
  service.on('GET', `/api/v1/buildings/${BUILDING.id}/rooms`, {
    body: { items: [ROOM], nextCursor: null },
  })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  return service
}

afterEach(forgetSession)

test('a home is claimed by building, door and who one is there', async () => {
  const service = fakeHomes()
  renderPage(<ClaimPage />)
  fireEvent.click(await screen.findByText('3栋'))
  fireEvent.click(await screen.findByText('2单元502'))
  fireEvent.click(screen.getByText('认领'))
  expect(screen.getByText('请选一个。')).toBeVisible()
  expect(screen.getByText('请写您的姓名。')).toBeVisible()
  fireEvent.click(screen.getByText('租户'))
  typeText('您的姓名', ' 李演 ')
  service.on('POST', '/api/v1/household-claims', {
    status: 201,
    body: { id: '430503001001-5', status: 'waiting' },
  })
  const asked = service.requests('GET', '/api/v1/me').length
  fireEvent.click(screen.getByText('认领'))
  expect(await screen.findByText('交给网格员核对了')).toBeVisible()
  await waitFor(() => {
    expect(service.requests('GET', '/api/v1/me').length).toBeGreaterThan(asked)
  })
  expect(service.requests('POST', '/api/v1/household-claims')[0]?.body).toEqual({
    householdId: ROOM.householdId,
    relation: 'tenant',
    name: '李演',
    words: '',
  })
})

test('a door leads to its homes; a refusal is said where one sends, and what was written stays', async () => {
  const service = fakeHomes()
  renderPage(<ClaimPage />, { params: { building: BUILDING.id } })
  fireEvent.click(await screen.findByText('2单元502'))
  fireEvent.click(screen.getByText('业主'))
  typeText('您的姓名', '李演')
  service.on('POST', '/api/v1/household-claims', {
    status: 409,
    body: problem('claim_waits', 409),
  })
  fireEvent.click(screen.getByText('认领'))
  expect(await screen.findByText('这一户您已经认领过，正等着核对。')).toBeVisible()
  service.on('POST', '/api/v1/household-claims', {
    status: 201,
    body: { id: '430503001001-5', status: 'approved' },
  })
  fireEvent.click(screen.getByText('认领'))
  expect(await screen.findByText('认领好了')).toBeVisible()
  const keys = service
    .requests('POST', '/api/v1/household-claims')
    .map(({ headers }) => headers['idempotency-key'])
  expect(new Set(keys).size).toBe(2)
})

test('whoever scans a door sees its grid and claims a home there', async () => {
  fakeHomes()
  renderPage(<DoorPage />, { params: { scene: BUILDING.id } })
  expect(await screen.findByText('示范社区 第三网格')).toBeVisible()
  fireEvent.click(screen.getByText('我住这里，认领我的家'))
  await waitFor(() =>
    expect(taro.opened()).toEqual([`/packages/account/pages/claim/index?building=${BUILDING.id}`]),
  )
})

test('a code of another city, and one that is no door, are told apart', async () => {
  const service = fakeHomes()
  const strange = '330106005003-1'
  service.on('GET', `/api/v1/buildings/${strange}`, {
    status: 404,
    body: problem('not_found', 404),
  })
  const first = renderPage(<DoorPage />, { params: { id: strange } })
  expect(await screen.findByText('这里没有这一栋楼')).toBeVisible()
  first.unmount()
  renderPage(<DoorPage />, { params: { scene: 'something-else' } })
  expect(screen.getByText('这个码不是门牌码')).toBeVisible()
})

test('the page of a door says that the card of its grid was not looked at in time', async () => {
  const service = fakeHomes()
  const cardReview = { dueAt: '2026-11-20T16:00:00.000Z', isOverdue: true }
  service.on('GET', '/api/v1/grids/430503001001003', { body: buildGrid({ cardReview }) })
  renderPage(<DoorPage />, { params: { id: BUILDING.id } })
  expect(
    await screen.findByText('这些已过核对日期（2026 年 11 月 21 日），正在请示范社区居委会核对。'),
  ).toBeVisible()
})
