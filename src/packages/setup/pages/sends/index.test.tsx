import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildTrouble } from '../../../../../test/fakes/messages'
import { buildMe } from '../../../../../test/fakes/people'
import type { Trouble } from '../../../../features/message/domain/message'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import SendsPage from './index'

const TROUBLES = '/api/v1/message-troubles'

afterEach(forgetSession)

function openWith(items: readonly Trouble[], role: 'operator' | 'committee_member' = 'operator') {
  const service = fakeService()
  const areaCode = role === 'operator' ? '4305' : '430503001001'
  service.on('GET', '/api/v1/me', {
    body: buildMe({ households: [], appointments: [{ role, areaCode }] }),
  })
  service.on('GET', TROUBLES, { body: { items } })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  renderPage(<SendsPage />)
  return service
}

test('how many did not go through, why and since when, and are sent again after a question that says how many', async () => {
  const service = openWith([buildTrouble()])
  expect(await screen.findByText('诉求办理 · 3 条没有发成')).toBeVisible()
  expect(screen.getByText('错误码 40037')).toBeVisible()
  expect(screen.getByText(/^最早.*11 月 20 日 08:30，最近.*11 月 21 日 08:30$/)).toBeVisible()
  service.on('POST', `${TROUBLES}/decision`, { status: 204 })
  service.on('GET', TROUBLES, { body: { items: [] } })
  fireEvent.click(screen.getByText('再发一次'))
  const dialog = within(await screen.findByRole('dialog', { name: '这 3 条都再发一次？' }))
  expect(service.requests('POST', `${TROUBLES}/decision`)).toEqual([])
  fireEvent.click(dialog.getByText('再发 3 条'))
  expect(await screen.findByText('都发成了')).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(service.requests('POST', `${TROUBLES}/decision`)[0]?.body).toEqual({
    template: 'report',
    state: 'dead',
    errorCode: 40037,
    isRetried: true,
  })
})

test('of those nobody knows about it says what sending them again may do, and they can be given up', async () => {
  const service = openWith([buildTrouble({ state: 'unknown', errorCode: null, count: 1 })])
  expect(await screen.findByText('诉求办理 · 1 条不知道发成没有')).toBeVisible()
  expect(screen.getByText('微信没有给错误码')).toBeVisible()
  expect(screen.getByText(/再发可能有人收到两次/)).toBeVisible()
  service.on('POST', `${TROUBLES}/decision`, { status: 204 })
  fireEvent.click(screen.getByText('不发了'))
  fireEvent.click(await screen.findByText('先不动'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(service.requests('POST', `${TROUBLES}/decision`)).toEqual([])
  fireEvent.click(screen.getByText('不发了'))
  fireEvent.click(await screen.findByText('1 条都不发了'))
  await waitFor(() =>
    expect(service.requests('POST', `${TROUBLES}/decision`)[0]?.body).toMatchObject({
      isRetried: false,
    }),
  )
})

test('the menu counts all that failed, and nothing once nothing did', async () => {
  openWith([buildTrouble(), buildTrouble({ template: 'home', count: 2 })])
  await screen.findByText('诉求办理 · 3 条没有发成')
  expect(document.getElementById('side-sends')).toHaveTextContent('微信消息5')
})

test('a refusal is told', async () => {
  const service = openWith([buildTrouble()])
  service.on('POST', `${TROUBLES}/decision`, { status: 404, body: problem('not_found', 404) })
  fireEvent.click(await screen.findByText('再发一次'))
  fireEvent.click(await screen.findByText('再发 3 条'))
  expect(await screen.findByText('这项内容不在了，或者您看不到它。')).toBeVisible()
})

test('a committee has no such page', async () => {
  openWith([], 'committee_member')
  expect(await screen.findByText('这一页您看不了')).toBeVisible()
})
