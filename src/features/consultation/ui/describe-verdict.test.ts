import {
  amountOf,
  buildAdvisoryResult,
  buildConsultation,
  buildMotionResult,
  buildPollResult,
} from '../../../../test/factories/consultations'
import type { PollResult } from '../domain/consultation'
import { describeVerdict } from './describe-verdict'

const { poll } = buildConsultation()
const verdictOf = (result: PollResult) => describeVerdict(result, poll)

test.each([
  [
    { for: 120, against: 10, abstain: 8 },
    { kind: 'void', title: '不算数', margin: '还差 31 户参加' },
  ],
  [
    { for: 168, against: 0, abstain: 0 },
    { kind: 'void', title: '不算数', margin: '还差 1 户参加' },
  ],
  [
    { for: 85, against: 84, abstain: 0 },
    { kind: 'passed', title: '通过', margin: '同意的正好够' },
  ],
  [
    { for: 151, against: 30, abstain: 12 },
    { kind: 'passed', title: '通过', margin: '同意的多出 54 户' },
  ],
  [
    { for: 84, against: 85, abstain: 0 },
    { kind: 'no', title: '没通过', margin: '同意的还差 1 户' },
  ],
  [
    { for: 85, against: 80, abstain: 5 },
    { kind: 'no', title: '没通过', margin: '同意的还差 1 户' },
  ],
])('%j of 336 households', (counts, words) => {
  expect(verdictOf(buildPollResult(counts))).toMatchObject(words)
})

test('a poll in which nobody took part says just that', () => {
  expect(verdictOf(buildPollResult({ for: 0, against: 0, abstain: 0 }))).toEqual({
    kind: 'void',
    title: '不算数',
    text: '没有一户参加',
    margin: '还差 169 户参加',
  })
})

test('the margin is that of the gate that was missed, in its own unit', () => {
  const result = buildPollResult({ for: 230, against: 20, abstain: 0 })
  const [question] = result.questions
  const [participation, agreement] = question?.thresholds ?? []
  if (!question || !participation || !agreement) throw new Error('A meeting has two gates')
  const missed = { measure: 'area', margin: -8_640, isMet: false } as const
  const withGates = (outcome: 'invalid' | 'rejected', thresholds: typeof question.thresholds) =>
    verdictOf({ ...result, outcome, questions: [{ ...question, outcome, thresholds }] }).margin
  const tooSmall = [participation, { ...participation, ...missed }, agreement]
  expect(withGates('invalid', tooSmall)).toBe('参加的面积还差 86.40 平方米')
  const tooFew = [participation, agreement, { ...agreement, ...missed }]
  expect(withGates('rejected', tooFew)).toBe('同意的还差 86.40 平方米')
})

test('an advisory poll has no margin', () => {
  const result = buildAdvisoryResult({ for: 9, against: 2, abstain: 1 })
  expect(verdictOf(result)).toEqual({
    kind: 'plain',
    title: '只听意见',
    text: '只听大家的意见，不作决定',
    margin: undefined,
  })
})

test('of several questions it is told how many came out how', () => {
  const one = buildMotionResult({ for: 151, against: 30, abstain: 12 })
  const other = { ...one, questionId: '2', outcome: 'rejected' as const }
  const result = { outcome: 'mixed' as const, turnout: amountOf(193), questions: [one, other, one] }
  expect(verdictOf(result)).toEqual({
    kind: 'plain',
    title: '每题不一样',
    text: '3 题里，2 题通过，1 题没通过',
  })
})
