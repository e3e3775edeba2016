import { buildPollResult } from '../../../../test/factories/consultations'
import { describeVerdict } from './describe-verdict'

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
  expect(describeVerdict(buildPollResult(counts))).toMatchObject(words)
})

test('a poll in which nobody took part says just that', () => {
  expect(describeVerdict(buildPollResult({ for: 0, against: 0, abstain: 0 }))).toEqual({
    kind: 'void',
    title: '不算数',
    text: '没有一户参加',
    margin: '还差 169 户参加',
  })
})

test('the margin is that of the gate that was missed, in its own unit', () => {
  const { thresholds, ...rest } = buildPollResult({ for: 230, against: 20, abstain: 0 })
  const [participation, agreement] = thresholds
  if (!participation || !agreement) throw new Error('A meeting has two gates')
  const missed = { measure: 'area', margin: -8_640, isMet: false } as const
  const tooSmall = [participation, { ...participation, ...missed }, agreement]
  expect(describeVerdict({ ...rest, outcome: 'invalid', thresholds: tooSmall }).margin).toBe(
    '参加的面积还差 86.40 平方米',
  )
  const tooFew = [participation, agreement, { ...agreement, ...missed }]
  expect(describeVerdict({ ...rest, outcome: 'rejected', thresholds: tooFew }).margin).toBe(
    '同意的还差 86.40 平方米',
  )
})

test('an advisory poll has no margin', () => {
  const result = { outcome: 'advisory', for: 9, against: 2, abstain: 1, thresholds: [] } as const
  expect(describeVerdict({ ...result, thresholds: [] })).toEqual({
    kind: 'plain',
    title: '只听意见',
    text: '只听大家的意见，不作决定',
    margin: undefined,
  })
})
