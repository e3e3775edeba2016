import { fireEvent, screen, within } from '@testing-library/react'
import { NOW, openPoll } from '../../../../../test/component/open-poll'
import {
  amountOf,
  buildAdvisoryRule,
  buildConsultation,
  buildGate,
  buildMotionResult,
  EVERY_KIND,
} from '../../../../../test/factories/consultations'
import type {
  Poll,
  Question,
  QuestionResult,
} from '../../../../features/consultation/domain/consultation'

const TURNOUT = 200
const asHeard = { outcome: 'advisory' as const, thresholds: [] }
const participation = buildGate('participation', TURNOUT, 336)

const options = (...units: [string, number][]) =>
  units.map(([optionId, count]) => {
    const agreement = buildGate('agreement', count, TURNOUT)
    return {
      optionId,
      ...amountOf(count),
      outcome: agreement.isMet ? ('passed' as const) : ('rejected' as const),
      thresholds: [participation, agreement],
    }
  })

const motion = buildMotionResult({ for: 151, against: 30, abstain: 19 })
const single: QuestionResult = {
  questionId: '2',
  kind: 'single',
  outcome: 'passed',
  thresholds: [participation, buildGate('agreement', 120, TURNOUT)],
  options: options(['2', 120], ['1', 35], ['3', 35]),
  abstained: amountOf(10),
  drawn: [['1', '3']],
}
const ranking: QuestionResult = {
  questionId: '4',
  kind: 'ranking',
  ...asHeard,
  order: ['3', '1', '2'],
  support: [
    [0, 61, 40],
    [30, 0, 20],
    [90, 70, 0],
  ],
  abstained: amountOf(4),
  drawn: [],
}
const budget: QuestionResult = {
  questionId: '5',
  kind: 'budget',
  ...asHeard,
  method: 'greedy',
  options: [
    { optionId: '1', ...amountOf(60) },
    { optionId: '2', ...amountOf(110) },
  ],
  funded: ['2'],
  completed: [],
  spentCents: 4_600_050,
  abstained: amountOf(5),
  drawn: [],
}

function ended(results: QuestionResult[], over: Partial<Poll> = {}) {
  const ids = results.map(({ questionId }) => questionId)
  const questions: Question[] = EVERY_KIND.filter(({ id }) => ids.includes(id))
  const outcomes = new Set(results.map(({ outcome }) => outcome))
  const [first = 'advisory'] = outcomes
  const outcome = outcomes.size > 1 ? ('mixed' as const) : first
  const result = { outcome, turnout: amountOf(TURNOUT), questions: results }
  return buildConsultation({
    status: 'result',
    poll: { closesAt: '2026-11-21T10:00:00.000Z', questions, result, ...over },
  })
}

const open = (results: QuestionResult[], over?: Partial<Poll>) =>
  openPoll(ended(results, over), { isSignedIn: false })

const outcomeOf = (id: string) => {
  const part = document.getElementById(`outcome-${id}`)
  if (!part) throw new Error(`Nothing tells what came of question ${id}`)
  return within(part)
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})

afterEach(() => {
  jest.restoreAllMocks()
})

test('questions that came out differently are told together and one by one, the turnout once', async () => {
  open([motion, single, ranking, budget])
  expect(await screen.findByText('每题不一样')).toBeVisible()
  expect(screen.getByText('4 题里，2 题通过，2 题只听意见')).toBeVisible()
  expect(screen.getAllByText('第一关：参加的够不够')).toHaveLength(1)
  expect(screen.getByText('多出 31 户')).toBeVisible()
  expect(screen.getByText('第 2 题')).toBeVisible()
  expect(screen.getByText('“晚上十一点”通过了')).toBeVisible()
  expect(screen.getByText('大家把“装路灯”排在最前')).toBeVisible()
  expect(screen.getByText('选上 1 件，一共 46,000.50 元')).toBeVisible()
  expect(screen.getByText('每题照自己的结果办，由居委会说明')).toBeVisible()
})

test('each option stands against its own line, and a tie says that the draw decided it', async () => {
  open([single])
  expect(await screen.findByText('“晚上十一点”通过了')).toBeVisible()
  const outcome = outcomeOf('2')
  expect(outcome.getAllByText('要 101 户（过半）')).toHaveLength(3)
  expect(outcome.getByText('多出 19 户')).toBeVisible()
  expect(outcome.getAllByText('还差 66 户')).toHaveLength(2)
  expect(outcome.getByText('弃权的有 10 户。')).toBeVisible()
  expect(outcome.getByText(/“晚上十点”“整夜不关”并列，按公开的抽签决定/)).toBeVisible()
})

test('options that are only listened to have bars without a line, and areas where those count', async () => {
  const heard: QuestionResult = {
    ...single,
    ...asHeard,
    options: [
      { optionId: '2', units: 120, weight: 1_032_000, ...asHeard },
      { optionId: '1', units: 80, weight: 700_050, ...asHeard },
    ],
    drawn: [],
  }
  open([heard], { votingUnit: 'owner', weighsByArea: true, rule: buildAdvisoryRule() })
  expect(await screen.findByText('选“晚上十一点”的最多')).toBeVisible()
  expect(screen.getByText('120 位业主 · 10320.00 平方米')).toBeVisible()
  expect(screen.getByText('80 位业主 · 7000.50 平方米')).toBeVisible()
  expect(screen.queryByText(/^要 /)).toBeNull()
})

test('a ranking tells its order and its method; how every two compare is behind a fold', async () => {
  open([ranking])
  expect(await screen.findByText('大家排出的先后')).toBeVisible()
  expect(screen.getByText(/每两样都放在一起比/)).toBeVisible()
  expect(screen.queryByText('“装路灯”在前：90 户')).toBeNull()
  fireEvent.click(screen.getByText('看看每两样怎么比'))
  const lines = outcomeOf('4').getAllByText(/在前：/)
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    '“装路灯”在前：90 户',
    '“修电梯”在前：40 户',
    '“装路灯”在前：70 户',
    '“补路面”在前：20 户',
    '“修电梯”在前：61 户',
    '“补路面”在前：30 户',
  ])
  fireEvent.click(screen.getByText('收起来'))
  expect(screen.queryByText('“装路灯”在前：90 户')).toBeNull()
})

test('a budget tells what is funded and what is not, what it costs and what is left', async () => {
  open([budget])
  expect(await screen.findByText('选上了')).toBeVisible()
  expect(screen.getByText('没选上')).toBeVisible()
  const outcome = outcomeOf('5')
  expect(outcome.getByText('50,000 元')).toBeVisible()
  expect(outcome.getByText('3,999.50 元')).toBeVisible()
  expect(outcome.getByText('要 46,000.50 元 · 110 户选它')).toBeVisible()
  expect(outcome.getByText(/按得票多少依次选，钱够就选上。/)).toBeVisible()
})

test('what only completed the equal shares is told apart', async () => {
  open([{ ...budget, method: 'equal_shares', funded: ['2', '1'], completed: ['1'] }])
  expect(await screen.findByText('选上了')).toBeVisible()
  const outcome = outcomeOf('5')
  expect(outcome.getAllByText(/选上了$/).map(({ textContent }) => textContent)).toEqual([
    '选上了',
    '用剩下的钱选上了',
  ])
})

test('a question that all abstained from says just that', async () => {
  open([{ ...ranking, abstained: amountOf(TURNOUT) }])
  expect(await screen.findByText('参加的都弃权了')).toBeVisible()
})
