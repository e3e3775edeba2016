import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildClaim, buildHome } from '../../../../../test/factories/homes'
import { fakeService } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import type { Claim, Homes } from '../../../../features/homes/domain/home'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import HomesPage from './index'

function openHomes(mine: Partial<Homes> = {}, claims: readonly Claim[] = []) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', '/api/v1/me/homes', { body: { homes: [buildHome()], lost: [], ...mine } })
  service.on('GET', '/api/v1/me/household-claims', { body: { items: claims, nextCursor: null } })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  return { ...service, ...renderPage(<HomesPage />) }
}

afterEach(forgetSession)

test('one reads with whom one lives, and says that one moved out after a question', async () => {
  const view = openHomes()
  expect(await screen.findByText('3栋 2单元501')).toBeVisible()
  expect(screen.getByText('您（业主）')).toBeVisible()
  expect(screen.getByText('陈示（家里人）')).toBeVisible()
  fireEvent.click(screen.getByText('我搬走了'))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText(/不能再代表这一户投票/)).toBeVisible()
  const path = '/api/v1/households/430503001001-1/departure'
  view.on('POST', path, { body: { id: '430503001001-1' } })
  view.on('GET', '/api/v1/me/homes', { body: { homes: [], lost: [] } })
  fireEvent.click(dialog.getByText('搬走了'))
  expect(await screen.findByText('还没有认领家')).toBeVisible()
  expect(view.requests('POST', path)).toHaveLength(1)
})

test('somebody who is not of the home is brought up with a reason', async () => {
  const view = openHomes()
  fireEvent.click(await screen.findByText('不是我家的人'))
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.click(dialog.getByText('请网格员核对'))
  expect(dialog.getByText('至少写 4 个字，好让网格员核对。')).toBeVisible()
  typeText('怎么回事', '早就搬走了')
  const path = '/api/v1/households/430503001001-1/disputes'
  view.on('POST', path, { status: 201, body: { id: '430503001001-6' } })
  const [me, other] = buildHome().members
  const members = [me, { ...other, isDisputed: true }]
  view.on('GET', '/api/v1/me/homes', {
    body: { homes: [buildHome({ members } as never)], lost: [] },
  })
  fireEvent.click(dialog.getByText('请网格员核对'))
  expect(await screen.findByText('有人提出不住这里，等网格员核对')).toBeVisible()
  expect(view.requests('POST', path)[0]?.body).toEqual({
    memberId: '00000000-0000-4000-a000-000000000002',
    reason: '早就搬走了',
  })
})

test('claims say until when they are answered, or why not; a home that was lost says why', async () => {
  const lost = {
    id: '430503001001-9',
    label: '1栋 101',
    reason: '租期已满',
    leftAt: '2025-11-20T00:30:00.000Z',
  }
  openHomes({ lost: [lost] }, [
    buildClaim(),
    buildClaim({ id: '430503001001-7', status: 'declined', name: null, reason: '问过房主了' }),
    buildClaim({ id: '430503001001-8', label: '9栋 101', status: 'approved', name: null }),
  ])
  expect(await screen.findByText('您不再是 1栋 101 的人了')).toBeVisible()
  expect(screen.getByText(/理由：租期已满/)).toBeVisible()
  expect(await screen.findByText(/前会有答复$/)).toBeVisible()
  expect(screen.getByText('没有通过。理由：问过房主了')).toBeVisible()
  expect(screen.queryByText(/9栋 101/)).toBeNull()
})

test('a visitor is led to the sign-in', () => {
  fakeService()
  renderPage(<HomesPage />)
  expect(screen.getByText('登录以后才能看')).toBeVisible()
})

test('a home says that somebody over seventy lives there', async () => {
  const view = openHomes()
  const path = '/api/v1/households/430503001001-1/elder-consent'
  view.on('PUT', path, { body: { id: '430503001001-1' } })
  const consent = await screen.findByRole('switch', { name: '家里有七十岁以上的老人' })
  expect(consent).toHaveAttribute('aria-checked', 'false')
  view.on('GET', '/api/v1/me/homes', { body: { homes: [buildHome({ hasElder: true })], lost: [] } })
  fireEvent.click(consent)
  await waitFor(() => expect(view.requests('PUT', path)[0]?.body).toEqual({ isGiven: true }))
  await waitFor(() =>
    expect(screen.getByRole('switch', { name: '家里有七十岁以上的老人' })).toHaveAttribute(
      'aria-checked',
      'true',
    ),
  )
})
