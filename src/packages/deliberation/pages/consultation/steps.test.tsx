import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { CONSULTATION, endedAs, NOW, openPoll } from '../../../../../test/component/open-poll'
import { typeText } from '../../../../../test/component/type-text'
import { buildConsultation } from '../../../../../test/factories/consultations'
import {
  buildCorrection,
  buildMilestone,
  buildOpinion,
  buildRound,
  buildStepDocument,
  buildSteps,
} from '../../../../../test/factories/steps'
import { type fakeService, problem } from '../../../../../test/fakes/fake-service'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession } from '../../../../features/session/session-store'
import type { Opinion, Steps } from '../../../../features/steps/domain/steps'

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

const asking = buildConsultation({
  status: 'opinions',
  openedAt: null,
  opinionsEndAt: '2026-11-27T10:00:00.000Z',
  poll: { roll: null, turnout: null, myVotingUnits: [] },
})
const taking = buildSteps({
  status: 'opinions',
  opinions: buildRound(),
  abilities: { writeOpinion: true },
})
const page = <T,>(items: readonly T[]) => ({ body: { items, nextCursor: null } })

interface Given {
  steps: Steps
  consultation?: typeof asking
  opinions?: Opinion[]
  mine?: Opinion[]
  isSignedIn?: boolean
}

function openSteps({ steps, consultation = asking, isSignedIn = true, ...given }: Given) {
  return openPoll(consultation, {
    isSignedIn,
    serve: (service) => serve(service, { steps, ...given }),
  })
}

function serve(
  service: Pick<ReturnType<typeof fakeService>, 'on'>,
  { steps, opinions = [], mine = [] }: Given,
) {
  service.on('GET', `${CONSULTATION}/steps`, { body: steps })
  service.on('GET', `${CONSULTATION}/opinions`, page(opinions))
  service.on('GET', `${CONSULTATION}/opinions/mine`, page(mine))
  service.on('GET', `${CONSULTATION}/documents`, page([buildStepDocument()]))
  service.on('GET', `${CONSULTATION}/corrections`, page([buildCorrection()]))
  service.on('GET', `${CONSULTATION}/milestones`, page([buildMilestone()]))
}

test('all six steps stand there with their dates, and which one it is', async () => {
  openSteps({ steps: taking })
  expect(await screen.findByLabelText(/^征求意见，现在到这一步，11 月 20 日到周五$/)).toBeVisible()
  expect(screen.getByLabelText('拟定，已完成，11 月 20 日')).toBeVisible()
  for (const word of ['表决', '公示结果', '落实', '了结']) {
    expect(screen.getByLabelText(`${word}，还没到，还没到`)).toBeVisible()
  }
  expect(screen.getByText('征求意见到周五 18:00')).toBeVisible()
  expect(screen.queryByRole('radio')).toBeNull()
})

test.each([
  ['没有照片', []],
  [null, [{ id: 'p', url: '/p.jpg', width: 4, height: 3 }]],
] as const)('what was done says whether there is a photo of it: %s', async (word, photos) => {
  const end = { note: '水管换好了', endedBy: '王演', endedAt: '2026-11-22T02:00:00.000Z' }
  const steps = buildSteps({
    status: 'carrying_out',
    carryingOut: {
      startedAt: end.endedAt,
      reason: null,
      total: 1,
      done: 1,
      running: 0,
      overdue: 0,
    },
  })
  const view = openSteps({ steps, consultation: buildConsultation({ status: 'carrying_out' }) })
  const done = buildMilestone({ status: 'done', isOverdue: false, end, photos: [...photos] })
  view.on('GET', `${CONSULTATION}/milestones`, page([done]))
  expect(await screen.findByText('水管换好了')).toBeVisible()
  if (word) expect(screen.getByText(word)).toBeVisible()
  else expect(screen.queryByText('没有照片')).toBeNull()
})

test('opinions say who by their family name alone, and what the committee answered and said before', async () => {
  const opinion = buildOpinion({
    reply: { body: '我们离楼十五米。', repliedBy: '郑演', repliedAt: '2026-11-22T02:00:00.000Z' },
    earlierReplies: [
      { body: '我们离楼十米。', repliedBy: '郑演', repliedAt: '2026-11-21T09:00:00.000Z' },
    ],
  })
  openSteps({ steps: taking, opinions: [opinion] })
  expect(await screen.findByText('李* · 11 月 21 日')).toBeVisible()
  expect(screen.getByText('1 条公开，居委会答复了 1 条')).toBeVisible()
  expect(screen.getByText('我们离楼十五米。')).toBeVisible()
  expect(screen.queryByText('我们离楼十米。')).toBeNull()
  fireEvent.click(screen.getByText('改过 1 次，看看原来怎么说'))
  expect(screen.getByText('我们离楼十米。')).toBeVisible()
})

test('an opinion goes out once, however often it is tried, and waits then', async () => {
  const view = openSteps({ steps: taking })
  await screen.findByText('交给居委会')
  view.on('POST', '/api/v1/personal-data-checks', { body: { findings: [] } })
  fireEvent.click(screen.getByText('交给居委会'))
  expect(await screen.findByText('至少写 4 个字。')).toBeVisible()
  typeText('写下您的意见', ' 晚上别太亮。 ')
  view.setReachable(false)
  fireEvent.click(screen.getByText('交给居委会'))
  expect(await screen.findByText(/只会交一条/)).toBeVisible()
  view.setReachable(true)
  const waiting = buildOpinion({ status: 'waiting', isMine: true, body: '晚上别太亮。' })
  view.on('POST', `${CONSULTATION}/opinions`, { status: 201, body: waiting })
  serve(view, { steps: taking, mine: [waiting] })
  fireEvent.click(screen.getByText('交给居委会'))
  expect(await screen.findByText('等居委会看')).toBeVisible()
  const sent = view.requests('POST', `${CONSULTATION}/opinions`)
  expect(sent.at(-1)?.body).toEqual({ body: '晚上别太亮。' })
  expect(new Set(sent.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
})

test('a number in it is asked about before it goes out', async () => {
  const view = openSteps({ steps: taking })
  await screen.findByText('交给居委会')
  const finding = { kind: 'mobile_phone', start: 1, end: 12, masked: '138****5678' }
  view.on('POST', '/api/v1/personal-data-checks', { body: { findings: [finding] } })
  typeText('写下您的意见', '打13812345678找我。')
  fireEvent.click(screen.getByText('交给居委会'))
  expect(await screen.findByText('就这样交')).toBeVisible()
  expect(view.requests('POST', `${CONSULTATION}/opinions`)).toHaveLength(0)
})

test('who is not from here reads, and a visitor is led to sign in', async () => {
  const first = openSteps({ steps: taking, isSignedIn: false })
  fireEvent.click(await screen.findByText('去登录'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/account/pages/sign-in/index']))
  first.unmount()
  const elsewhere = { ...asking, areaCode: '430503001001999' }
  openSteps({ steps: buildSteps({ ...taking, abilities: {} }), consultation: elsewhere })
  expect(await screen.findByText('这件事问的是住在这里的人')).toBeVisible()
  expect(screen.queryByText('交给居委会')).toBeNull()
})

test('after five one is told how to write another; after the end nothing is offered', async () => {
  const full = buildSteps({ status: 'opinions', opinions: buildRound({ left: 0 }) })
  const first = openSteps({ steps: full })
  expect(await screen.findByText(/写满 5 条/)).toBeVisible()
  first.unmount()
  const over = buildRound({ isOpen: false, endsAt: '2026-11-22T10:00:00.000Z', left: 0 })
  openSteps({ steps: buildSteps({ status: 'opinions', opinions: over }) })
  expect(await screen.findByText(/已截止，不再收新的意见/)).toBeVisible()
  expect(screen.queryByText('交给居委会')).toBeNull()
})

const declined = buildOpinion({
  id: '430503001001-22',
  isMine: true,
  status: 'declined',
  publishedAt: null,
  refusal: {
    rule: 'insulting',
    note: '里面有骂人的话。',
    decidedBy: '郑演',
    decidedAt: '2026-11-22T02:00:00.000Z',
  },
  abilities: { appeal: true },
})

test('what was not made public says the rule, the reason, by whom and when; the author may appeal', async () => {
  const view = openSteps({ steps: taking, mine: [declined] })
  expect(await screen.findByText('没有公开：有骂人、攻击人的话')).toBeVisible()
  expect(screen.getByText('里面有骂人的话。')).toBeVisible()
  expect(screen.getByText('郑演，昨天 10:00 决定')).toBeVisible()
  fireEvent.click(screen.getByText('请上一级再看看'))
  const dialog = within(await screen.findByRole('dialog'))
  view.on('POST', '/api/v1/opinions/430503001001-22/appeal', { body: declined })
  fireEvent.click(dialog.getByText('请上一级看'))
  expect(await dialog.findByText('这一项要填。')).toBeVisible()
  typeText('为什么该公开', '我没有骂人。')
  fireEvent.click(dialog.getByText('请上一级看'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(view.requests('POST', '/api/v1/opinions/430503001001-22/appeal')[0]?.body).toEqual({
    text: '我没有骂人。',
  })
})

test('an opinion of one’s own is taken back after one more question', async () => {
  const mine = buildOpinion({ isMine: true, abilities: { withdraw: true } })
  const view = openSteps({ steps: taking, mine: [mine] })
  fireEvent.click(await screen.findByText('收回这条'))
  expect(screen.getByText('收回这条意见吗？')).toBeVisible()
  const url = '/api/v1/opinions/430503001001-21/withdrawal'
  view.on('POST', url, { status: 409, body: problem('illegal_transition', 409) })
  fireEvent.click(screen.getByText('收回'))
  expect(await screen.findByText(/刚刚有了变化/)).toBeVisible()
  view.on('POST', url, { body: { ...mine, status: 'withdrawn' } })
  fireEvent.click(screen.getByText('收回'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('papers are shown page by page; a correction shows both versions when asked', async () => {
  openSteps({ steps: buildSteps({ ...taking, documentCount: 1, correctionCount: 1 }) })
  expect(await screen.findByText('器材报价单')).toBeVisible()
  expect(screen.getByLabelText('器材报价单，第 1 页')).toBeVisible()
  expect(await screen.findByText('件数写错了。')).toBeVisible()
  expect(screen.queryByText('装四件器材。')).toBeNull()
  fireEvent.click(screen.getByText('看看改了什么'))
  expect(screen.getByText('装四件器材。')).toBeVisible()
  expect(screen.getByText('装六件器材。')).toBeVisible()
})

test('what is carried out says by when, what is late and by how much', async () => {
  const steps = buildSteps({
    status: 'carrying_out',
    carryingOut: {
      startedAt: '2026-11-10T02:00:00.000Z',
      reason: null,
      total: 3,
      done: 1,
      running: 2,
      overdue: 1,
    },
  })
  const ended = {
    ...endedAs({ for: 151, against: 30, abstain: 12 }),
    status: 'carrying_out' as const,
  }
  openSteps({ steps, consultation: ended })
  expect(await screen.findByText('应在昨天办完，晚了 1 天')).toBeVisible()
  expect(screen.getByText('过了日子')).toBeVisible()
  expect(
    screen.getByLabelText('落实，有的事晚了，11 月 10 日起，3 项，办完 1 项，1 项过了日子还没办完'),
  ).toBeVisible()
  expect(screen.getByLabelText('征求意见，这次没有这一步，这次没有')).toBeVisible()
})

test('what is carried out although it did not pass says why', async () => {
  const steps = buildSteps({
    status: 'carrying_out',
    unpassed: 'rejected',
    carryingOut: {
      startedAt: '2026-11-10T02:00:00.000Z',
      reason: '水管已经裂了，等不得。',
      total: 1,
      done: 0,
      running: 1,
      overdue: 0,
    },
  })
  const ended = { ...endedAs({ for: 30, against: 151, abstain: 12 }), status: steps.status }
  openSteps({ steps, consultation: ended })
  expect(await screen.findByText('水管已经裂了，等不得。')).toBeVisible()
  expect(screen.getByText('表决没有全部通过，居委会要办的理由')).toBeVisible()
})

test('when what is around the poll cannot be had, the poll still can, with a way to try again', async () => {
  const view = openPoll(buildConsultation(), {
    serve: ({ on }) =>
      on('GET', `${CONSULTATION}/steps`, { status: 500, body: problem('internal_error', 500) }),
  })
  expect(await screen.findByText('装六件健身器材，同意吗？')).toBeVisible()
  serve(view, { steps: buildSteps({ opinions: buildRound() }) })
  fireEvent.click(await screen.findByText('再试一次'))
  expect(await screen.findByText('大家的意见')).toBeVisible()
})
