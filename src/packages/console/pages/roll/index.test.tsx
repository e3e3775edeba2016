import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import {
  buildDelegation,
  buildLeftOutFlat,
  buildObjection,
  buildProposal,
  buildRollCorrection,
  buildRollSummary,
  buildUnitInCare,
} from '../../../../../test/factories/roll'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import type { RollObjection } from '../../../../features/steps/domain/roll'
import ConsoleRollPage from './index'

const POLL = '/api/v1/polls/430503001001-8'
const page = <T,>(items: readonly T[]) => ({ body: { items, nextCursor: null } })
const committee = buildMe({
  displayName: '王演',
  households: [],
  appointments: [{ role: 'committee_member', areaCode: '430503001001' }],
  units: [{ unit: 'committee:430503001001', kind: 'committee', name: '示范社区' }],
})
const unit = { id: '430503001001-41', label: '3栋 2单元502' }
const waiting = buildObjection({ unit, objectedBy: '李演' })

function openRoll({
  objections = [waiting],
  summary = buildRollSummary({ abilities: { object: false, answer: true, correct: true } }),
  me = committee,
  tab,
}: {
  objections?: RollObjection[]
  summary?: ReturnType<typeof buildRollSummary>
  me?: typeof committee
  tab?: string
} = {}) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', `${POLL}/roll-summary`, { body: summary })
  service.on('GET', `${POLL}/roll-objections`, page(objections))
  service.on('GET', `${POLL}/roll-units`, page([buildUnitInCare(unit)]))
  service.on('GET', `${POLL}/left-out-flats`, page([buildLeftOutFlat()]))
  service.on('GET', `${POLL}/roll-corrections`, page([buildRollCorrection()]))
  service.on('POST', `${POLL}/roll-corrections`, {
    status: 201,
    body: { id: '430503001001-72' },
  })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'c' })
  const params = { id: '430503001001-8', ...(tab !== undefined && { tab }) }
  return { ...service, ...renderPage(<ConsoleRollPage />, { params }) }
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-23T02:00:00.000Z'))
  window.innerWidth = 1280
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

const sentTo = (view: ReturnType<typeof openRoll>) =>
  view.requests('POST', `${POLL}/roll-corrections`).at(-1)?.body

test('an objection is answered by the correction it asks for', async () => {
  const view = openRoll()
  fireEvent.click(await screen.findByText('这一户去年拆并到隔壁了'))
  expect(await screen.findAllByText('李演')).not.toHaveLength(0)
  fireEvent.click(screen.getByText('划掉'))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText('把 3栋 2单元502 从名册划掉吗？')).toBeVisible()
  typeText('为什么', '两户已经打通')
  fireEvent.click(dialog.getByText('交给同事核对'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sentTo(view)).toEqual({
    change: { kind: 'remove', votingUnitId: unit.id },
    reason: '两户已经打通',
    objectionId: waiting.id,
  })
})

test('or it is declined with a reason', async () => {
  const view = openRoll()
  fireEvent.click(await screen.findByText('这一户去年拆并到隔壁了'))
  fireEvent.click(screen.getByText('不改，写明原因'))
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.click(dialog.getByText('答复，不改名册'))
  expect(await dialog.findByText('这一项要填。')).toBeVisible()
  typeText('为什么不改', '房产证上还是两户')
  const path = `/api/v1/roll-objections/${waiting.id}/decline`
  view.on('POST', path, { body: { id: waiting.id } })
  fireEvent.click(dialog.getByText('答复，不改名册'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(view.requests('POST', path)[0]?.body).toEqual({ reason: '房产证上还是两户' })
})

test('a missing flat is picked among those of the roster that are not on the roll', async () => {
  const missing = buildObjection({ kind: 'missing', unit: null, flat: '5栋 101', body: '少了我家' })
  const view = openRoll({ objections: [missing] })
  fireEvent.click(await screen.findByText('少了我家'))
  fireEvent.click(screen.getByText('加进名册'))
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.click(dialog.getByText('5栋 101'))
  typeText('为什么', '登记成空房是弄错了')
  fireEvent.click(dialog.getByText('交给同事核对'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sentTo(view)).toEqual({
    change: { kind: 'add', flatId: '430503001001-9' },
    reason: '登记成空房是弄错了',
    objectionId: missing.id,
  })
})

test('a unit is measured anew where areas count, and of one unit one correction waits', async () => {
  const view = openRoll({
    summary: buildRollSummary({
      votingUnit: 'owner',
      weighsByArea: true,
      abilities: { answer: true, correct: true },
    }),
  })
  fireEvent.click(await screen.findByText('名册'))
  fireEvent.click(await screen.findByText('3栋 2单元502'))
  fireEvent.click(screen.getByText('改面积'))
  const dialog = within(await screen.findByRole('dialog'))
  typeText('专有面积（平方米）', '八十六')
  typeText('为什么', '按不动产权证')
  fireEvent.click(dialog.getByText('交给同事核对'))
  expect(await dialog.findByText('这个面积看不懂，请写成 86.40 这样。')).toBeVisible()
  typeText('专有面积（平方米）', '90.1')
  view.on('POST', `${POLL}/roll-corrections`, {
    status: 409,
    body: problem('correction_waits', 409),
  })
  fireEvent.click(dialog.getByText('交给同事核对'))
  expect(
    await dialog.findByText('这一户，或者这条异议，已经有一条更正在等同事核对。'),
  ).toBeVisible()
  expect(sentTo(view)).toMatchObject({
    change: { kind: 'area', votingUnitId: unit.id, floorAreaHundredths: 9010 },
    objectionId: null,
  })
})

test('after the window the roll itself is read only, and after the close objections are only declined', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-12-01T02:00:00.000Z'))
  openRoll({ summary: buildRollSummary({ abilities: { answer: true } }) })
  expect(await screen.findByText(/表决已经截止，名册不能再改/)).toBeVisible()
  fireEvent.click(await screen.findByText('这一户去年拆并到隔壁了'))
  expect(screen.getByText('不改，写明原因')).toBeVisible()
  expect(screen.queryByText('划掉')).toBeNull()
  fireEvent.click(screen.getByText('名册'))
  fireEvent.click(await screen.findByText('3栋 2单元502'))
  expect(screen.queryByText('划掉')).toBeNull()
})

test('nothing waits, and who works for no community cannot look', async () => {
  const view = openRoll({ objections: [] })
  expect(await screen.findByText('没有等答复的异议')).toBeVisible()
  view.unmount()
  openRoll({ me: buildMe() })
  expect(await screen.findByText('这一页您看不了')).toBeVisible()
})

test('a delegation is accepted, or declined with a reason, after a look at its paper', async () => {
  const view = openRoll()
  const delegation = buildDelegation({ isMine: false })
  view.on('GET', `${POLL}/delegations`, page([delegation]))
  fireEvent.click(await screen.findByText('等核对的委托'))
  fireEvent.click(await screen.findByText('陈演 委托 李演'))
  expect(await screen.findByText(/^核对：/)).toBeVisible()
  const accepted = `/api/v1/delegations/${delegation.id}/acceptance`
  fireEvent.click(screen.getByText('同意'))
  const dialog = within(await screen.findByRole('dialog'))
  view.on('POST', accepted, { status: 409, body: problem('delegation_changed', 409) })
  fireEvent.click(dialog.getByText('同意'))
  expect(await dialog.findByText('这份委托刚刚有了变化，请看最新的情况。')).toBeVisible()
  view.on('POST', accepted, { body: { id: delegation.id } })
  fireEvent.click(dialog.getByText('同意'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  fireEvent.click(await screen.findByText('陈演 委托 李演'))
  fireEvent.click(screen.getByText('不同意，写明原因'))
  const second = within(await screen.findByRole('dialog'))
  typeText('哪里不对', '没有签名')
  const declined = `/api/v1/delegations/${delegation.id}/decline`
  view.on('POST', declined, { body: { id: delegation.id } })
  fireEvent.click(second.getByText('不同意'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(view.requests('POST', declined)[0]?.body).toEqual({ reason: '没有签名' })
})

test('a correction waits for a second person, who confirms it or lets it be', async () => {
  const proposal = buildProposal()
  const abilities = { answer: true, correct: true }
  const view = openRoll({ summary: buildRollSummary({ waitingCorrections: 1, abilities }) })
  view.on('GET', `${POLL}/roll-corrections/waiting`, page([proposal]))
  fireEvent.click(await screen.findByText('等核对的更正'))
  fireEvent.click(await screen.findByText('划掉了 3栋 2单元502'))
  expect(await screen.findByText(/请对照房产证或住户资料核对/)).toBeVisible()
  fireEvent.click(screen.getByText('核对无误，更正名册'))
  const dialog = within(await screen.findByRole('dialog'))
  const path = `/api/v1/roll-corrections/${proposal.id}/confirmation`
  view.on('POST', path, { status: 409, body: problem('unit_has_voted', 409) })
  fireEvent.click(dialog.getByText('更正名册'))
  expect(await dialog.findByText('这一户已经领过选票或投过票，不能再改了。')).toBeVisible()
  view.on('POST', path, { body: { id: proposal.id } })
  fireEvent.click(dialog.getByText('更正名册'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(view.requests('POST', path)).toHaveLength(2)
})

test('who wrote a correction can only take it back', async () => {
  const proposal = buildProposal({ abilities: { confirm: false } })
  const view = openRoll()
  view.on('GET', `${POLL}/roll-corrections/waiting`, page([proposal]))
  fireEvent.click(await screen.findByText('等核对的更正'))
  fireEvent.click(await screen.findByText('划掉了 3栋 2单元502'))
  expect(await screen.findByText(/这是您自己写的/)).toBeVisible()
  expect(screen.queryByText('核对无误，更正名册')).toBeNull()
  fireEvent.click(screen.getByText('不更正了'))
  const dialog = within(await screen.findByRole('dialog'))
  const path = `/api/v1/roll-corrections/${proposal.id}/drop`
  view.on('POST', path, { body: { id: proposal.id } })
  view.on('GET', `${POLL}/roll-corrections/waiting`, page([]))
  fireEvent.click(dialog.getByText('不更正'))
  expect(await screen.findByText('没有等核对的更正')).toBeVisible()
})

test('an accepted delegation that turns out false is undone with a reason', async () => {
  const view = openRoll()
  const delegation = buildDelegation({ isMine: false, status: 'accepted' })
  view.on('GET', `${POLL}/delegations`, page([delegation]))
  fireEvent.click(await screen.findByText('核对过的委托'))
  fireEvent.click(await screen.findByText('陈演 委托 李演'))
  fireEvent.click(await screen.findByText('作废，写明原因'))
  const dialog = within(await screen.findByRole('dialog'))
  typeText('为什么作废', '委托书是假的')
  const path = `/api/v1/delegations/${delegation.id}/decline`
  view.on('POST', path, { body: { id: delegation.id } })
  fireEvent.click(dialog.getByText('作废'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(view.requests('POST', path)[0]?.body).toEqual({ reason: '委托书是假的' })
})

test.each([
  ['proposals', '等核对的更正'],
  ['delegations', '等核对的委托'],
  ['nonsense', '等答复的异议'],
])('a link may name the list it leads to (%s)', async (tab, word) => {
  openRoll({ tab })
  const named = await screen.findByRole('tab', { name: new RegExp(word) })
  expect(named).toHaveAttribute('aria-selected', 'true')
})

test('a unit is looked for by its door, and not at every letter', async () => {
  const view = openRoll({ tab: 'roll' })
  expect(await screen.findByText('3栋 2单元502')).toBeVisible()
  view.on('GET', `${POLL}/roll-units`, ({ query }) =>
    page(query.get('search') === '7栋301' ? [buildUnitInCare({ label: '7栋 1单元301' })] : []),
  )
  typeText('找门牌', '7栋3')
  typeText('找门牌', '7栋301')
  expect(await screen.findByText('7栋 1单元301')).toBeVisible()
  expect(screen.queryByText('3栋 2单元502')).toBeNull()
  const asked = view.requests('GET', `${POLL}/roll-units`).map(({ query }) => query.get('search'))
  expect(asked).toEqual([null, '7栋301'])
  typeText('找门牌', '99')
  expect(await screen.findByText('名册上没有这个门牌')).toBeVisible()
})
