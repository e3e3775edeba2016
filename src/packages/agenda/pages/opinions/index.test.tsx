import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildOpinion } from '../../../../../test/factories/steps'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import type { Opinion } from '../../../../features/steps/domain/steps'
import OpinionsPage from './index'

const committee = buildMe({
  displayName: '王演',
  households: [],
  appointments: [{ role: 'committee_member', areaCode: '430503001001' }],
  units: [{ unit: 'committee:430503001001', kind: 'committee', name: '示范社区' }],
})
const waiting = buildOpinion({
  status: 'waiting',
  publishedAt: null,
  isMasked: true,
  abilities: { publish: true, decline: true },
})
const OPINION = '/api/v1/opinions/430503001001-21'

function openPage({
  me = committee,
  list = [waiting],
  next,
  params = {},
}: {
  me?: typeof committee
  list?: Opinion[]
  next?: Opinion[]
  params?: Record<string, string>
} = {}) {
  const service = fakeService()
  const page = (items: Opinion[]) => ({ body: { items, nextCursor: null } })
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', '/api/v1/opinions/waiting', ({ query }) => {
    if (!next) return page(list)
    return query.get('cursor') === null ? { body: { items: list, nextCursor: 'more' } } : page(next)
  })
  service.on('GET', '/api/v1/opinions/appealed', page([]))
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'c' })
  return { ...service, ...renderPage(<OpinionsPage />, { params }), page }
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-23T02:00:00.000Z'))
  window.innerWidth = 1280
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('who comes from the inbox finds the first opinion of the consultation open, also on a further page', async () => {
  const other = buildOpinion({ id: '430503001001-20', consultationId: '430503001001-9' })
  const params = { id: waiting.consultationId, part: 'opinion' }
  openPage({ list: [other], next: [waiting], params })
  expect(await screen.findByText('里面的号码会遮住一部分再公开。')).toBeVisible()
})

test('what waits opens beside the list, says that numbers will be masked, and is published', async () => {
  const view = openPage()
  fireEvent.click(await screen.findByText('器材要离楼远一点，早上别吵人。'))
  expect(await screen.findByText('里面的号码会遮住一部分再公开。')).toBeVisible()
  view.on('POST', `${OPINION}/publication`, { body: waiting })
  view.on('GET', '/api/v1/opinions/waiting', view.page([]))
  fireEvent.click(screen.getByText('公开'))
  expect(await screen.findByText('没有等着看的意见')).toBeVisible()
  expect(view.requests('POST', `${OPINION}/publication`)).toHaveLength(1)
})

test('keeping it from the public asks for the rule and for words', async () => {
  const view = openPage()
  fireEvent.click(await screen.findByText('器材要离楼远一点，早上别吵人。'))
  fireEvent.click(await screen.findByText('不公开'))
  const dialog = within(await screen.findByRole('dialog'))
  const send = () => fireEvent.click(dialog.getByText('不公开'))
  send()
  expect(await dialog.findAllByText('这一项要填。')).toHaveLength(2)
  fireEvent.click(dialog.getByText('是广告'))
  typeText('写给他的话', '不')
  send()
  expect(await dialog.findByText('至少写 4 个字。')).toBeVisible()
  typeText('写给他的话', '这是卖东西的。')
  view.on('POST', `${OPINION}/refusal`, {
    status: 409,
    body: problem('illegal_transition', 409),
  })
  send()
  expect(await dialog.findByText(/刚刚有了变化/)).toBeVisible()
  view.on('POST', `${OPINION}/refusal`, { body: { ...waiting, status: 'declined' } })
  send()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(view.requests('POST', `${OPINION}/refusal`).at(-1)?.body).toEqual({
    rule: 'advertising',
    note: '这是卖东西的。',
  })
})

test('who works for no community cannot look', async () => {
  openPage({ me: buildMe() })
  expect(await screen.findByText('这一页您看不了')).toBeVisible()
})

test('a list that cannot be had says so and can be asked for again', async () => {
  const view = openPage()
  view.on('GET', '/api/v1/opinions/waiting', { status: 500, body: problem('internal_error', 500) })
  const [again] = await screen.findAllByText('再试一次')
  view.on('GET', '/api/v1/opinions/waiting', view.page([waiting]))
  if (again) fireEvent.click(again)
  expect(await screen.findByText('器材要离楼远一点，早上别吵人。')).toBeVisible()
})
