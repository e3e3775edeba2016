import fc from 'fast-check'
import { getCurrentRule, getRule, listCurrentRules } from '.'
import { decide, requiredFor } from './decide'
import type { Threshold } from './rule-types'

const meeting = getRule('residents_meeting', '2018')
const LARGEST_ROLL = 40

/** The law's words by counting only: more than half took part, more than half of them agree. */
function expectedOutcome(rollSize: number, turnout: number, agreeing: number): string {
  if (!(turnout + turnout > rollSize)) return 'invalid'
  return agreeing + agreeing > turnout ? 'passed' : 'rejected'
}

test('a residents’ meeting decides like the law for every count of every small electorate', () => {
  let cases = 0
  for (let rollSize = 1; rollSize <= LARGEST_ROLL; rollSize += 1) {
    for (let turnout = 0; turnout <= rollSize; turnout += 1) {
      for (let agreeing = 0; agreeing <= turnout; agreeing += 1) {
        const { outcome } = decide(meeting, { rollSize, turnout, agreeing })
        if (outcome !== expectedOutcome(rollSize, turnout, agreeing)) {
          throw new Error(`${rollSize}/${turnout}/${agreeing} was ${outcome}`)
        }
        cases += 1
      }
    }
  }
  expect(cases).toBe(12_340)
})

test.each([
  { rollSize: 336, turnout: 168, agreeing: 168, outcome: 'invalid', margins: [-1, 83] },
  { rollSize: 336, turnout: 169, agreeing: 84, outcome: 'rejected', margins: [0, -1] },
  { rollSize: 336, turnout: 169, agreeing: 85, outcome: 'passed', margins: [0, 0] },
  { rollSize: 337, turnout: 169, agreeing: 169, outcome: 'passed', margins: [0, 84] },
  { rollSize: 336, turnout: 170, agreeing: 85, outcome: 'rejected', margins: [1, -1] },
  { rollSize: 1, turnout: 0, agreeing: 0, outcome: 'invalid', margins: [-1, -1] },
  { rollSize: 1, turnout: 1, agreeing: 1, outcome: 'passed', margins: [0, 0] },
])('$agreeing of $turnout of $rollSize is $outcome', ({ outcome, margins, ...count }) => {
  const decision = decide(meeting, count)
  expect(decision.outcome).toBe(outcome)
  expect(decision.thresholds.map(({ margin }) => margin)).toEqual(margins)
})

test('each threshold tells what it asked, of what, and by how much', () => {
  expect(decide(meeting, { rollSize: 336, turnout: 138, agreeing: 120 }).thresholds).toEqual([
    { name: 'participation', required: 169, actual: 138, of: 336, margin: -31, isMet: false },
    { name: 'agreement', required: 70, actual: 120, of: 138, margin: 50, isMet: true },
  ])
})

test('an advisory poll decides nothing', () => {
  const decision = decide(getCurrentRule('advisory'), { rollSize: 9, turnout: 9, agreeing: 9 })
  expect(decision).toEqual({ outcome: 'advisory', thresholds: [] })
})

test('the required count is the first one that is met, for any share and electorate', () => {
  const threshold = fc
    .record({
      denominator: fc.integer({ min: 1, max: 12 }),
      part: fc.nat(),
      isStrict: fc.boolean(),
    })
    .map(({ denominator, part, isStrict }): Threshold => {
      const numerator = BigInt(part % (denominator + 1))
      const share = { numerator, denominator: BigInt(denominator) }
      return { name: 'participation', share, isStrict }
    })
  fc.assert(
    fc.property(threshold, fc.integer({ min: 0, max: 60 }), (rule, of) => {
      const { numerator, denominator } = rule.share
      const isMet = (count: number) => {
        const [left, right] = [BigInt(count) * denominator, numerator * BigInt(of)]
        return rule.isStrict ? left > right : left >= right
      }
      let first = 0
      while (!isMet(first)) first += 1
      expect(requiredFor(rule, of)).toBe(first)
    }),
  )
})

test('every rule that decides names its law', () => {
  for (const { thresholds, source } of listCurrentRules()) {
    expect(source !== null).toBe(thresholds.length > 0)
  }
})
