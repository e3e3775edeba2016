import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildCheck } from '../../../../../test/factories/checks'
import { fakeService } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import type { Check } from '../../../../features/check/domain/check'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import OpinionsPage from './index'

const committee = buildMe({
  displayName: '王演',
  households: [],
  appointments: [{ role: 'committee_member', areaCode: '430503001001' }],
  units: [{ unit: 'committee:430503001001', kind: 'committee', name: '示范社区' }],
})
const subdistrict = buildMe({
  households: [],
  appointments: [{ role: 'subdistrict_officer', areaCode: '430503001' }],
  units: [{ unit: 'subdistrict:430503001', kind: 'subdistrict', name: '示范街道' }],
})
const CHECKS = '/api/v1/content-checks'
const CHECK = `${CHECKS}/430503001001-31`
const TEXT = '3 栋东边的路灯坏了三天。'

const page = (items: readonly unknown[]) => ({ body: { items, nextCursor: null } })

function openQueue(check: Check, { me = committee, width = 1280, params = {} } = {}) {
  window.innerWidth = width
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', '/api/v1/opinions/waiting', page([]))
  service.on('GET', '/api/v1/opinions/appealed', page([]))
  service.on('GET', CHECKS, page([check]))
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'c' })
  renderPage(<OpinionsPage />, { params })
  return service
}

const waiting = buildCheck({
  isMine: false,
  isMasked: true,
  photos: [{ id: '0f8fad5b-d9cb-469f-a165-70867728950e', url: '/api/v1/media/x' }],
  abilities: { publish: true, decline: true },
})

/** The first of both lists, which a fake service answers alike. */
async function openFirst() {
  const [row] = await screen.findAllByText(new RegExp(TEXT))
  if (!row) throw new Error('Nothing waits')
  fireEvent.click(row)
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-23T02:00:00.000Z'))
})
afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('who comes from the inbox finds the check open', async () => {
  openQueue(waiting, { params: { id: waiting.id, part: 'check' } })
  expect(await screen.findByText('里面的号码会遮住一部分再公开。')).toBeVisible()
})

test('what waits opens beside the list with its photos, and is let pass', async () => {
  const service = openQueue(waiting)
  await openFirst()
  expect(await screen.findByText('里面的号码会遮住一部分再公开。')).toBeVisible()
  expect(screen.getByText('不公开也照样办。')).toBeVisible()
  service.on('POST', `${CHECK}/publication`, { body: waiting })
  service.on('GET', CHECKS, page([]))
  fireEvent.click(screen.getByText('公开'))
  expect(await screen.findByText('没有等着看的。')).toBeVisible()
  expect(service.requests('POST', `${CHECK}/publication`)).toHaveLength(1)
})

test('keeping it from the public asks for a rule and for words', async () => {
  const service = openQueue(waiting)
  await openFirst()
  fireEvent.click(await screen.findByText('不公开'))
  const dialog = within(await screen.findByRole('dialog'))
  const send = () => fireEvent.click(dialog.getByText('不公开'))
  send()
  expect(await dialog.findByText('选一个原因。')).toBeVisible()
  expect(dialog.getByText('至少写 4 个字。')).toBeVisible()
  fireEvent.click(dialog.getByText('有骂人、攻击人的话'))
  typeText('写给他的话', '请把骂人的话去掉')
  service.on('POST', `${CHECK}/refusal`, { body: waiting })
  send()
  await waitFor(() =>
    expect(service.requests('POST', `${CHECK}/refusal`).map(({ body }) => body)).toEqual([
      { rule: 'insulting', note: '请把骂人的话去掉' },
    ]),
  )
})

test('on a narrow window the decision takes the place of what is decided', async () => {
  const appealed = buildCheck({
    status: 'declined',
    isMine: false,
    decision: { by: 'automatic', rule: 'other', note: null, at: '2026-11-22T02:00:00.000Z' },
    appeal: { text: '说的是路灯', appealedAt: '2026-11-22T03:00:00.000Z', decision: null },
    abilities: { decideAppeal: true },
  })
  const service = openQueue(appealed, { width: 800 })
  await openFirst()
  expect(await screen.findByText('请再看的理由：说的是路灯')).toBeVisible()
  fireEvent.click(screen.getByText('答复“请再看”'))
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.click(dialog.getByText('公开'))
  typeText('写给他的话', '看过了，可以公开')
  service.on('POST', `${CHECK}/appeal-decision`, { body: appealed })
  fireEvent.click(dialog.getByText('发出去'))
  await waitFor(() =>
    expect(service.requests('POST', `${CHECK}/appeal-decision`).map(({ body }) => body)).toEqual([
      { isPublished: true, note: '看过了，可以公开' },
    ]),
  )
})

test('what somebody else has to decide is only read', async () => {
  openQueue(buildCheck({ isMine: false }))
  await openFirst()
  expect(await screen.findByText('这一条由别人来定，这里只能看。')).toBeVisible()
  expect(screen.queryByText('公开')).toBeNull()
})

test('a subdistrict decides here what nobody else of a committee can', async () => {
  const service = openQueue(waiting, { me: subdistrict })
  await openFirst()
  expect(await screen.findByText('里面的号码会遮住一部分再公开。')).toBeVisible()
  const asked = service.requests('GET', CHECKS).map(({ query }) => query.get('areaCode'))
  expect(new Set(asked)).toEqual(new Set(['430503001']))
})
