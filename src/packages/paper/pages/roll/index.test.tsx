import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import {
  openRoll,
  POLL,
  page,
  unit,
  waiting,
} from '../../../../../test/component/open-console-roll'
import { typeText } from '../../../../../test/component/type-text'
import {
  buildDelegation,
  buildObjection,
  buildProposal,
  buildRollSummary,
} from '../../../../../test/factories/roll'
import { problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { forgetSession } from '../../../../features/session/session-store'

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
  expect(dialog.getByText(/^大家都看得到/)).toBeVisible()
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
    await dialog.findByText('这一份，或者这条异议，已经有一条更正在等同事核对。'),
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
  fireEvent.click(await screen.findByText('提议划掉 3栋 2单元502'))
  expect(await screen.findByText(/请对照房产证或住户资料核对/)).toBeVisible()
  fireEvent.click(screen.getByText('核对无误，更正名册'))
  const dialog = within(await screen.findByRole('dialog'))
  const path = `/api/v1/roll-corrections/${proposal.id}/confirmation`
  view.on('POST', path, { status: 409, body: problem('unit_has_voted', 409) })
  fireEvent.click(dialog.getByText('更正名册'))
  expect(await dialog.findByText('这一份已经领过选票或投过票，不能再改了。')).toBeVisible()
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
  fireEvent.click(await screen.findByText('提议划掉 3栋 2单元502'))
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
  const undo = await screen.findByText('作废，写明原因')
  expect(undo.closest('.btn')).toHaveClass('btn--danger')
  fireEvent.click(undo)
  const dialog = within(await screen.findByRole('dialog'))
  typeText('为什么作废', '委托书是假的')
  const path = `/api/v1/delegations/${delegation.id}/decline`
  view.on('POST', path, { body: { id: delegation.id } })
  fireEvent.click(dialog.getByText('作废'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(view.requests('POST', path)[0]?.body).toEqual({ reason: '委托书是假的' })
})
