import { buildMotionResult } from '../../../../test/factories/consultations'
import {
  describeAmount,
  describeExactShare,
  describeMargin,
  describeShare,
} from './describe-threshold'

const half = {
  name: 'agreement',
  measure: 'units',
  numerator: 1,
  denominator: 2,
  isStrict: true,
} as const

test.each([
  [-31, 'units', '还差 31 户'],
  [-1, 'units', '还差 1 户'],
  [0, 'units', '正好够'],
  [1, 'units', '多出 1 户'],
  [-1, 'area', '还差 0.01 平方米'],
  [0, 'area', '正好够'],
  [8_640, 'area', '多出 86.40 平方米'],
] as const)('a margin of %d %s is said as %s', (margin, measure, words) => {
  expect(describeMargin({ margin, measure }, 'household')).toBe(words)
})

test('an amount carries its unit', () => {
  expect(describeAmount(138, 'units', 'household')).toBe('138 户')
  expect(describeAmount(138, 'units', 'owner')).toBe('138 位业主')
  expect(describeAmount(1_234_567, 'area', 'owner')).toBe('12345.67 平方米')
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
  const [, agreement] = buildMotionResult({ for: 85, against: 80, abstain: 5 }).thresholds
  expect(agreement).toMatchObject({ actual: 85, of: 170, margin: -1 })
  expect(agreement && describeExactShare(agreement, half)).toBe('正好一半不算，要超过才行')
  expect(agreement && describeExactShare(agreement, { ...half, isStrict: false })).toBeUndefined()
})

test('one short of more than half, but not exactly half, needs no explanation', () => {
  const [, agreement] = buildMotionResult({ for: 84, against: 80, abstain: 5 }).thresholds
  expect(agreement).toMatchObject({ actual: 84, of: 169, margin: -1 })
  expect(agreement && describeExactShare(agreement, half)).toBeUndefined()
})

test('nothing out of nothing is not half of anything', () => {
  const [, agreement] = buildMotionResult({ for: 0, against: 0, abstain: 0 }).thresholds
  expect(agreement && describeExactShare(agreement, half)).toBeUndefined()
})
