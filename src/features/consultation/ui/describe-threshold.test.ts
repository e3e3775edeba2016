import { buildPollResult } from '../../../../test/factories/consultations'
import { describeExactShare, describeMargin, describeShare } from './describe-threshold'

const half = { name: 'agreement', numerator: 1, denominator: 2, isStrict: true } as const

test.each([
  [-31, '还差 31 户'],
  [-1, '还差 1 户'],
  [0, '正好够'],
  [1, '多出 1 户'],
])('a margin of %d is said as %s', (margin, words) => {
  expect(describeMargin(margin)).toBe(words)
})

test.each([
  [1, 2, true, '过半'],
  [1, 2, false, '一半'],
  [2, 3, false, '三分之二'],
  [3, 4, true, '超过四分之三'],
  [7, 12, false, '12分之七'],
])('%d of %d, strictly %s, is %s', (numerator, denominator, isStrict, words) => {
  expect(describeShare({ ...half, numerator, denominator, isStrict })).toBe(words)
})

test('exactly half is explained where more than half is asked', () => {
  const [, agreement] = buildPollResult({ for: 85, against: 80, abstain: 5 }).thresholds
  expect(agreement).toMatchObject({ actual: 85, of: 170, margin: -1 })
  expect(agreement && describeExactShare(agreement, half)).toBe('正好一半不算，要超过才行')
  expect(agreement && describeExactShare(agreement, { ...half, isStrict: false })).toBeUndefined()
})

test('one short of more than half, but not exactly half, needs no explanation', () => {
  const [, agreement] = buildPollResult({ for: 84, against: 80, abstain: 5 }).thresholds
  expect(agreement).toMatchObject({ actual: 84, of: 169, margin: -1 })
  expect(agreement && describeExactShare(agreement, half)).toBeUndefined()
})

test('nothing out of nothing is not half of anything', () => {
  const [, agreement] = buildPollResult({ for: 0, against: 0, abstain: 0 }).thresholds
  expect(agreement && describeExactShare(agreement, half)).toBeUndefined()
})
