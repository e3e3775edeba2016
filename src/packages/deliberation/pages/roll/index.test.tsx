import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import {
  buildObjection,
  buildRollCorrection,
  buildRollSummary,
  buildRollUnit,
} from '../../../../../test/factories/roll'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import RollPage from './index'

const POLL = '/api/v1/polls/430503001001-8'
const page = <T,>(items: readonly T[]) => ({ body: { items, nextCursor: null } })

const own = buildRollUnit({ number: 18, label: '3栋 2单元501', isMine: true })

/** Of the rows that read so, the one pinned on top. */
const ownRow = async () => {
  const [row] = await screen.findAllByText('3栋 2单元501')
  if (!row) throw new Error('No row of one’s own')
  return row
}

function openRoll({
  summary = buildRollSummary(),
  mine = [buildObjection()],
  isSignedIn = true,
  buildings = [{ name: '3栋', units: 336 }],
} = {}) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', `${POLL}/roll-summary`, { body: summary })
  service.on('GET', `${POLL}/roll`, ({ query }) =>
    page(query.get('show') === 'mine' ? [own] : [buildRollUnit(), own]),
  )
  service.on('GET', `${POLL}/roll-buildings`, page(buildings))
  service.on('GET', `${POLL}/roll-objections/mine`, page(mine))
  service.on('GET', `${POLL}/roll-corrections`, page([buildRollCorrection()]))
  if (isSignedIn) keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  return { ...service, ...renderPage(<RollPage />, { params: { id: '430503001001-8' } }) }
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-23T02:00:00.000Z'))
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('the roll says who may vote, until when one may object, and what was corrected', async () => {
  openRoll()
  expect(await screen.findByText('一共 336 户，每户一票')).toBeVisible()
  expect(screen.getByText(/以前，觉得不对可以提/)).toBeVisible()
  expect(screen.getByText(/提过 2 条异议：改了 1 条，没改 0 条，等答复 1 条/)).toBeVisible()
  expect(await screen.findByText('划掉了 1栋 1单元1**')).toBeVisible()
  expect(screen.getByText('两户已经打通成一户')).toBeVisible()
})

test('one’s own row stands first, wherever it is in the list', async () => {
  openRoll()
  const pinned = within((await ownRow()).closest('#own-units') as HTMLElement)
  expect(pinned.getByText('您家')).toBeVisible()
  expect(pinned.getByText('序号 18')).toBeVisible()
})

test('the list is looked through building by building', async () => {
  const buildings = [
    { name: '3栋', units: 36 },
    { name: '12栋', units: 300 },
  ]
  const view = openRoll({ buildings })
  const there = buildRollUnit({ number: 40, label: '12栋 1单元7**' })
  fireEvent.click(await screen.findByText('12栋'))
  expect(screen.getByText('300')).toBeVisible()
  await waitFor(() =>
    expect(view.requests('GET', `${POLL}/roll`).at(-1)?.query.get('building')).toBe('12栋'),
  )
  view.on('GET', `${POLL}/roll`, page([there]))
  fireEvent.click(screen.getByText('3栋'))
  expect(await screen.findByText('12栋 1单元7**')).toBeVisible()
  fireEvent.click(screen.getByText('全部'))
  expect(await screen.findByText('3栋 2单元5**')).toBeVisible()
})

test('rows whose masked doors read alike are told apart by their numbers', async () => {
  const view = openRoll({ mine: [buildObjection()] })
  view.on('GET', `${POLL}/roll`, ({ query }) =>
    page(query.has('show') ? [] : [buildRollUnit(), buildRollUnit({ number: 18 })]),
  )
  expect(await screen.findAllByText('3栋 2单元5**')).toHaveLength(2)
  for (const words of ['序号 17', '序号 18', '3栋 2单元5**（序号 17）：这一户不该有票']) {
    expect(screen.getByText(words)).toBeVisible()
  }
  expect(screen.getByText(/序号是抽出来的，和门牌没有关系/)).toBeVisible()
  fireEvent.click(screen.getByText('序号 18'))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText('名册上写的是 3栋 2单元5**（序号 18）。')).toBeVisible()
})

test('one objects to a unit by saying what is wrong with it', async () => {
  const view = openRoll({ mine: [] })
  fireEvent.click(await screen.findByText('3栋 2单元5**'))
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.click(dialog.getByText('提交异议'))
  expect(await dialog.findAllByText('这一项要填。')).toHaveLength(2)
  expect(dialog.queryByText('面积写错了')).toBeNull()
  fireEvent.click(dialog.getByText('这一户不该有票'))
  typeText('您知道的情况', '这一户是物业用房，502')
  view.on('POST', `${POLL}/roll-objections`, { status: 201, body: { id: '430503001001-61' } })
  view.on('GET', `${POLL}/roll-objections/mine`, page([buildObjection()]))
  fireEvent.click(dialog.getByText('提交异议'))
  expect(await screen.findByText('等居委会答复')).toBeVisible()
  expect(view.requests('POST', `${POLL}/roll-objections`)[0]?.body).toEqual({
    kind: 'not_entitled',
    rollNumber: 17,
    flat: null,
    body: '这一户是物业用房，502',
  })
})

test('in a poll of owners one objects to owners', async () => {
  const ofOwners = buildRollSummary({ votingUnit: 'owner' })
  openRoll({ summary: ofOwners, mine: [buildObjection()] })
  expect(await screen.findByText('名册里少了一位业主')).toBeVisible()
  expect(await screen.findByText(/：这位业主不该有票$/)).toBeVisible()
  expect(screen.getByText(/^点一位业主/)).toBeVisible()
  fireEvent.click(await ownRow())
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getAllByText('这位业主哪里不对')).not.toHaveLength(0)
  expect(dialog.getByText('这位业主不该有票')).toBeVisible()
})

test('a flat that is missing is named; a refusal says why and keeps the words', async () => {
  const view = openRoll({ mine: [] })
  fireEvent.click(await screen.findByText('名册里少了一户'))
  const dialog = within(await screen.findByRole('dialog'))
  typeText('哪一栋、哪个门牌', '5栋 101')
  typeText('为什么该有票', '我家一直住在这里')
  view.on('POST', `${POLL}/roll-objections`, {
    status: 409,
    body: problem('objections_closed', 409),
  })
  fireEvent.click(dialog.getByText('提交异议'))
  expect(await dialog.findByText('提异议的时间过了，名册不再收新的异议。')).toBeVisible()
  view.on('POST', `${POLL}/roll-objections`, { status: 201, body: { id: '430503001001-61' } })
  fireEvent.click(dialog.getByText('提交异议'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(view.requests('POST', `${POLL}/roll-objections`).at(-1)?.body).toMatchObject({
    kind: 'missing',
    rollNumber: null,
    flat: '5栋 101',
  })
})

test('the objector reads the answer', async () => {
  const answer = '房产证上写的就是这一户'
  const answeredAt = '2026-11-22T08:00:00.000Z'
  openRoll({ mine: [buildObjection({ status: 'declined', answer, answeredAt })] })
  expect(await screen.findByText('没有改')).toBeVisible()
  expect(screen.getByText(answer)).toBeVisible()
})

test('a visitor reads everything and is told how to object', async () => {
  const view = openRoll({
    isSignedIn: false,
    summary: buildRollSummary({ abilities: { object: false } }),
  })
  expect(await screen.findByText('登录以后，住在这里的人可以提异议。')).toBeVisible()
  expect(screen.queryByText('名册里少了一户')).toBeNull()
  expect(view.requests('GET', `${POLL}/roll-objections/mine`)).toHaveLength(0)
  expect(view.requests('GET', `${POLL}/roll`).some(({ query }) => query.has('show'))).toBe(false)
})

test('who lives elsewhere is told so', async () => {
  openRoll({ summary: buildRollSummary({ abilities: { object: false } }) })
  expect(await screen.findByText('住在这个社区的人才能提异议。')).toBeVisible()
})

test('after the window the page says when it ended', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-27T02:00:00.000Z'))
  openRoll({ summary: buildRollSummary({ abilities: { object: false } }) })
  expect(await screen.findByText(/已经过了/)).toBeVisible()
})

test('a roll that cannot be had says so and can be asked for again', async () => {
  const view = fakeService()
  view.on('GET', `${POLL}/roll-summary`, { status: 409, body: problem('poll_not_open', 409) })
  renderPage(<RollPage />, { params: { id: '430503001001-8' } })
  expect(await screen.findByText('表决还没有开始。')).toBeVisible()
})

test('who was struck off after the time for objections is told, and can still object', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-27T02:00:00.000Z'))
  const abilities = { object: false, objectAfterwards: ['missing' as const] }
  openRoll({ summary: buildRollSummary({ abilities }) })
  expect(await screen.findByText(/您家在名册上改过。不同意的/)).toBeVisible()
  fireEvent.click(await ownRow())
  expect(screen.queryByRole('dialog')).toBeNull()
  fireEvent.click(screen.getByText('名册里少了一户'))
  expect(await screen.findByRole('dialog')).toBeVisible()
})

test('who was measured anew can still object to that, of one’s own home only', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-27T02:00:00.000Z'))
  const abilities = { object: false, objectAfterwards: ['wrong_area' as const] }
  openRoll({ summary: buildRollSummary({ weighsByArea: true, abilities }) })
  fireEvent.click(await screen.findByText('3栋 2单元5**'))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.queryByText('名册里少了一户')).toBeNull()
  fireEvent.click(await ownRow())
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText('面积写错了')).toBeVisible()
  expect(dialog.queryByText('这一户不该有票')).toBeNull()
})
