import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import {
  buildConsultation,
  buildConsultationSummary,
} from '../../../../../test/factories/consultations'
import { buildPaperCounts } from '../../../../../test/factories/paper'
import {
  buildMilestone,
  buildOpinion,
  buildRound,
  buildSteps,
} from '../../../../../test/factories/steps'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import type { Steps } from '../../../../features/steps/domain/steps'
import ConsultationsPage from './index'

const CONSULTATIONS = '/api/v1/consultations'
const ONE = `${CONSULTATIONS}/430503001001-5`
const committee = buildMe({
  displayName: '王演',
  households: [],
  appointments: [{ role: 'committee_member', areaCode: '430503001001' }],
})

function openOne(steps: Steps, over: Parameters<typeof buildConsultation>[0] = {}) {
  const service = fakeService()
  const page = (items: readonly unknown[]) => ({ body: { items, nextCursor: null } })
  service.on('GET', '/api/v1/me', { body: committee })
  service.on('GET', CONSULTATIONS, page([buildConsultationSummary({ status: steps.status })]))
  service.on('GET', ONE, { body: buildConsultation({ status: steps.status, ...over }) })
  service.on('GET', `${ONE}/steps`, { body: steps })
  service.on('GET', `${ONE}/documents`, page([]))
  service.on('GET', `${ONE}/opinions`, page([buildOpinion({ abilities: { reply: true } })]))
  service.on('GET', `${ONE}/milestones`, page([buildMilestone({ canChange: true })]))
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'c' })
  return { ...service, ...renderPage(<ConsultationsPage />, { params: { id: '430503001001-5' } }) }
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-23T02:00:00.000Z'))
  window.innerWidth = 1280
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('opinions are asked for until an instant in China; a faulty day is told at its field', async () => {
  const steps = buildSteps({ status: 'draft', abilities: { askOpinions: true } })
  const view = openOne(steps, { openedAt: null, poll: { roll: null, turnout: null } })
  fireEvent.click(await screen.findByText('先征求意见'))
  const dialog = within(await screen.findByRole('dialog'))
  typeText('征求到哪一天', '下周')
  const send = () => fireEvent.click(dialog.getByText('给大家看，开始征求意见'))
  send()
  expect(await dialog.findByText(/这个日子看不懂/)).toBeVisible()
  typeText('征求到哪一天', '2026年12月5日')
  view.on('POST', `${ONE}/opinion-round`, {
    status: 422,
    body: problem('ends_at_out_of_range', 422, { endsAt: 'too_soon' }),
  })
  send()
  expect(await dialog.findByText('征求意见要在 1 到 60 天以后截止。')).toBeVisible()
  view.on('POST', `${ONE}/opinion-round`, { body: buildSteps({ status: 'opinions' }) })
  send()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(view.requests('POST', `${ONE}/opinion-round`).at(-1)?.body).toEqual({
    endsAt: '2026-12-05T10:00:00.000Z',
    closesAt: '2026-12-14T10:00:00.000Z',
  })
})

test('of a draft the usual next step is the solid button, and starting the poll is not', async () => {
  const steps = buildSteps({ status: 'draft', abilities: { askOpinions: true } })
  const closesAt = '2026-11-27T10:00:00.000Z'
  const abilities = { ...buildConsultation().abilities, open: true, editDraft: true }
  openOne(steps, { openedAt: null, abilities, poll: { roll: null, turnout: null, closesAt } })
  const first = await screen.findByText('先征求意见')
  expect(first.closest('.foot .btn--primary')).toBeVisible()
  expect(document.querySelectorAll('.foot .btn--primary')).toHaveLength(1)
  expect(screen.getByText('开始表决').closest('.foot')).toBeVisible()
})

test.each([
  ['draft', '草稿'],
  ['voting', '正在进行'],
  ['result', '已结束'],
] as const)(
  'one that is opened by its address (%s) stands beside the list that has it',
  async (status, word) => {
    openOne(buildSteps({ status }), { status })
    expect(await screen.findByRole('tab', { name: word, selected: true })).toBeVisible()
    await waitFor(() => expect(document.querySelector('[aria-current=true]')).toBeVisible())
  },
)

test('opinions first: when voting ends is asked for too, and must leave time to vote', async () => {
  const steps = buildSteps({ status: 'draft', abilities: { askOpinions: true } })
  const view = openOne(steps, { openedAt: null, poll: { roll: null, turnout: null } })
  const tooEarly = /太早了，要在意见截止 1 小时以后/
  fireEvent.click(await screen.findByText('先征求意见'))
  const dialog = within(await screen.findByRole('dialog'))
  const send = () => fireEvent.click(dialog.getByText('给大家看，开始征求意见'))
  typeText('表决到哪一天截止', '')
  send()
  expect(await dialog.findByText('这一项要填。')).toBeVisible()
  // The same instant as the opinions.
  typeText('表决到哪一天截止', '2026-12-07')
  send()
  expect(await dialog.findByText(tooEarly)).toBeVisible()
  expect(view.requests('POST', `${ONE}/opinion-round`)).toHaveLength(0)
  typeText('表决几点截止', '19:00')
  typeText('表决到哪一天截止', '2026-12-07')
  view.on('POST', `${ONE}/opinion-round`, { body: buildSteps({ status: 'opinions' }) })
  send()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(view.requests('POST', `${ONE}/opinion-round`)[0]?.body).toEqual({
    endsAt: '2026-12-07T10:00:00.000Z',
    closesAt: '2026-12-07T11:00:00.000Z',
  })
})

test('another closing time still leaves time to vote', async () => {
  const opinions = buildRound({ endsAt: '2026-12-02T10:00:00.000Z' })
  const steps = buildSteps({ status: 'opinions', opinions, abilities: { changeClosing: true } })
  const view = openOne(steps, { openedAt: null, poll: { roll: null, turnout: null } })
  fireEvent.click(await screen.findByText('改表决的截止时间'))
  const dialog = within(await screen.findByRole('dialog'))
  typeText('哪一天', '2026-12-02')
  fireEvent.click(dialog.getByText('改好'))
  expect(await dialog.findByText(/太早了，要在意见截止 1 小时以后/)).toBeVisible()
  typeText('哪一天', '2026-12-03')
  view.on('POST', `${ONE}/closing-time`, { body: steps })
  fireEvent.click(dialog.getByText('改好'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(view.requests('POST', `${ONE}/closing-time`)[0]?.body).toEqual({
    closesAt: '2026-12-03T10:00:00.000Z',
  })
})

test('while opinions are taken the poll cannot be started; what waits leads to the list, and answers are given here', async () => {
  const steps = buildSteps({
    status: 'opinions',
    opinions: buildRound({ waitingCount: 2 }),
    abilities: { correct: true, changeClosing: true },
  })
  const opinionsEndAt = '2026-11-27T10:00:00.000Z'
  const abilities = { open: true, editDraft: false, castBallot: false, enterPaper: false }
  const view = openOne(steps, { openedAt: null, opinionsEndAt, abilities })
  expect(await screen.findByText('2 条意见等您看')).toBeVisible()
  expect(screen.queryByText('开始表决')).toBeNull()
  fireEvent.click(await screen.findByText('答复'))
  typeText('答复', '我们离楼十五米。')
  view.on('PUT', '/api/v1/opinions/430503001001-21/reply', { body: buildOpinion() })
  fireEvent.click(within(screen.getByRole('dialog')).getByText('答复', { selector: '.lbl' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(view.requests('PUT', '/api/v1/opinions/430503001001-21/reply')[0]?.body).toEqual({
    body: '我们离楼十五米。',
  })
})

test('an opened poll says how its slips stand and leads to them, a draft has none', async () => {
  const counts = buildPaperCounts({ waiting: 3, confirmed: 12 })
  const abilities = { open: false, editDraft: false, castBallot: false, enterPaper: true }
  const view = openOne(buildSteps(), { abilities })
  view.on('GET', '/api/v1/polls/430503001001-6/paper-counts', { body: counts })
  expect(await screen.findByText('3 张等核对，12 张算数了')).toBeVisible()
  fireEvent.click(screen.getByText('录入和核对'))
  expect(taro.opened()).toEqual(['/packages/paper/pages/slips/index?id=430503001001-5'])
  view.unmount()
  openOne(buildSteps({ status: 'draft' }), { openedAt: null, poll: { roll: null, turnout: null } })
  await screen.findByText('要不要装健身器材')
  expect(screen.queryByText('纸质选票')).toBeNull()
})

test.each([
  ['rejected', '这次表决没有全部通过，还要落实吗？', /^有的事同意的不够.*大家都看得到/],
  ['invalid', '这次表决不算数，还要落实吗？', /^参加的不够.*大家都看得到/],
] as const)('what is %s is carried out only with a reason', async (unpassed, title, words) => {
  const steps = buildSteps({ status: 'result', unpassed, abilities: { startCarryingOut: true } })
  const view = openOne(steps)
  fireEvent.click(await screen.findByText('开始落实'))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText(title)).toBeVisible()
  expect(dialog.getByText(words)).toBeVisible()
  expect(dialog.getByText('比如一个月后，就写 2026-12-23。')).toBeVisible()
  typeText('要办什么事', '换掉水管')
  fireEvent.click(dialog.getByText('还是要办，公开理由'))
  // Neither the reason nor the day: nobody has chosen one.
  expect(await dialog.findAllByText('这一项要填。')).toHaveLength(2)
  typeText('哪天以前办完', '2026-12-20')
  const url = `${ONE}/carrying-out`
  expect(view.requests('POST', url)).toHaveLength(0)
  typeText('办哪一件，为什么', '水管已经裂了，等不得。')
  view.on('POST', url, { body: steps })
  fireEvent.click(dialog.getByText('还是要办，公开理由'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(view.requests('POST', url)[0]?.body).toEqual({
    milestones: [{ title: '换掉水管', dueOn: '2026-12-20' }],
    reason: '水管已经裂了，等不得。',
  })
})

test('a milestone is put off with a day and a reason, from where it stands', async () => {
  const steps = buildSteps({
    status: 'carrying_out',
    carryingOut: {
      startedAt: '2026-11-10T02:00:00.000Z',
      reason: null,
      total: 1,
      done: 0,
      running: 1,
      overdue: 1,
    },
    abilities: { addMilestone: true },
  })
  const view = openOne(steps)
  fireEvent.click(await screen.findByText('改日子'))
  const dialog = within(await screen.findByRole('dialog'))
  typeText('改到哪一天', '2026-12-1')
  typeText('为什么改', '厂家的货晚到。')
  const url = '/api/v1/milestones/430503001001-51/postponement'
  view.on('POST', url, { body: buildMilestone() })
  fireEvent.click(dialog.getByText('改日子'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(view.requests('POST', url)[0]?.body).toEqual({
    dueOn: '2026-12-01',
    reason: '厂家的货晚到。',
  })
})
