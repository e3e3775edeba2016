import {
  buildAdvisoryRule,
  buildMotionResult,
  buildPollRule,
} from '../../../../test/factories/consultations'
import type { MotionResult } from '../domain/consultation'
import { presentGates } from './present-gates'

const rule = buildPollRule()
const gatesOf = (counts: { for: number; against: number; abstain: number }, rollSize = 336) =>
  presentMotion(buildMotionResult(counts, { rollSize }))
const presentMotion = (result: MotionResult) =>
  presentGates({ thresholds: result.thresholds, choices: result, rule, votingUnit: 'household' })

test('each gate says how much there is, what it takes and what is missing', () => {
  const [turnout, agreement] = gatesOf({ for: 120, against: 10, abstain: 8 })
  expect(turnout).toMatchObject({
    title: '第一关：参加的够不够',
    tally: {
      figure: { value: '138', rest: ' / 336 户' },
      threshold: { words: '要 169 户（过半）' },
      outcome: { kind: 'short', words: '还差 31 户' },
    },
  })
  expect(agreement).toMatchObject({
    title: '第二关：同意的够不够',
    tally: {
      what: '参加的 138 户里',
      threshold: { words: '要 70 户（过半）' },
      outcome: { kind: 'passed', words: '多出 50 户' },
    },
  })
})

test('the choices fill the bar of those who took part', () => {
  const [, agreement] = gatesOf({ for: 100, against: 50, abstain: 50 })
  expect(agreement?.tally?.parts).toEqual([
    { kind: 'yes', share: 0.5 },
    { kind: 'no', share: 0.25 },
    { kind: 'pass', share: 0.25 },
  ])
  expect(agreement?.tally?.basis).toBe('正好一半不算，要超过才行')
})

test('without ballots the second gate has no bar to draw', () => {
  const [turnout, agreement] = gatesOf({ for: 0, against: 0, abstain: 0 })
  expect(turnout?.tally?.outcome.words).toBe('还差 169 户')
  expect(agreement?.tally).toBeUndefined()
})

test('the line never leaves the bar, even with one household', () => {
  const [turnout, agreement] = gatesOf({ for: 1, against: 0, abstain: 0 }, 1)
  expect(turnout?.tally?.threshold.share).toBe(1)
  expect(agreement?.tally?.outcome.words).toBe('正好够')
})

test('a gate by area is told in square metres, with a line and a key of its own', () => {
  const area = { measure: 'area', numerator: 2, denominator: 3, isStrict: false } as const
  const byArea = buildPollRule({
    thresholds: [
      { name: 'participation', ...area },
      { name: 'participation', ...area, measure: 'units' },
      { name: 'agreement', ...area, numerator: 3, denominator: 4 },
    ],
  })
  const choices = {
    for: { units: 3, weight: 700_000 },
    against: { units: 1, weight: 123_044 },
    abstain: { units: 0, weight: 0 },
  }
  const thresholds = [
    gateOf('participation', 'area', { required: 823_045, actual: 823_044, of: 1_234_567 }),
    gateOf('participation', 'units', { required: 4, actual: 4, of: 6 }),
    gateOf('agreement', 'area', { required: 617_283, actual: 700_000, of: 823_044 }),
  ]
  const [turnout, byNumber, agreement] = presentGates({
    thresholds,
    choices,
    rule: byArea,
    votingUnit: 'owner',
  })
  expect(turnout).toMatchObject({
    key: 'participation-area',
    title: '第一关：参加的面积够不够',
    tally: {
      what: '专有面积',
      figure: { value: '8230.44', rest: ' / 12345.67 平方米' },
      threshold: { words: '要 8230.45 平方米（三分之二）' },
      outcome: { kind: 'short', words: '还差 0.01 平方米' },
    },
  })
  expect(byNumber).toMatchObject({
    key: 'participation',
    tally: { what: '人数', figure: { value: '4', rest: ' / 6 位业主' } },
  })
  expect(agreement).toMatchObject({
    key: 'agreement-area',
    title: '第三关：同意的面积够不够',
    tally: {
      what: '参加的 8230.44 平方米里',
      figure: { lead: '同意 ', value: '7000.00', rest: ' 平方米' },
      parts: [
        { kind: 'yes', share: 700_000 / 823_044 },
        { kind: 'no', share: 123_044 / 823_044 },
        { kind: 'pass', share: 0 },
      ],
      threshold: { words: '要 6172.83 平方米（四分之三）' },
    },
  })
})

function gateOf(
  name: 'participation' | 'agreement',
  measure: 'units' | 'area',
  count: { required: number; actual: number; of: number },
) {
  const margin = count.actual - count.required
  return { name, measure, ...count, margin, isMet: margin >= 0 }
}

test('an advisory poll has no gates', () => {
  const gates = presentGates({ thresholds: [], rule: buildAdvisoryRule(), votingUnit: 'household' })
  expect(gates).toEqual([])
})
