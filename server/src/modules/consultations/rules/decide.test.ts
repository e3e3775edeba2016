import fc from 'fast-check'
import { findCurrentRule, getRule } from '.'
import { type Counts, decide, requiredFor } from './decide'
import type { Threshold } from './rule-types'

const meeting = getRule('residents_meeting', '2018', null)
const LARGEST_ROLL = 40

const unitsOnly = (roll: number, turnout: number, agreeing: number): Counts => ({
  units: { roll, turnout, agreeing },
  areaHundredths: null,
})

/** The law's words by counting only: more than half took part, more than half of them agree. */
function expectedOutcome(roll: number, turnout: number, agreeing: number): string {
  if (!(turnout + turnout > roll)) return 'invalid'
  return agreeing + agreeing > turnout ? 'passed' : 'rejected'
}

test('a residents’ meeting decides like the law for every count of every small electorate', () => {
  let cases = 0
  for (let roll = 1; roll <= LARGEST_ROLL; roll += 1) {
    for (let turnout = 0; turnout <= roll; turnout += 1) {
      for (let agreeing = 0; agreeing <= turnout; agreeing += 1) {
        const { outcome } = decide(meeting, unitsOnly(roll, turnout, agreeing))
        if (outcome !== expectedOutcome(roll, turnout, agreeing)) {
          throw new Error(`${roll}/${turnout}/${agreeing} was ${outcome}`)
        }
        cases += 1
      }
    }
  }
  expect(cases).toBe(12_340)
})

test.each([
  { roll: 336, turnout: 168, agreeing: 168, outcome: 'invalid', margins: [-1, 83] },
  { roll: 336, turnout: 169, agreeing: 84, outcome: 'rejected', margins: [0, -1] },
  { roll: 336, turnout: 169, agreeing: 85, outcome: 'passed', margins: [0, 0] },
  { roll: 337, turnout: 169, agreeing: 169, outcome: 'passed', margins: [0, 84] },
  { roll: 336, turnout: 170, agreeing: 85, outcome: 'rejected', margins: [1, -1] },
  { roll: 1, turnout: 0, agreeing: 0, outcome: 'invalid', margins: [-1, -1] },
  { roll: 1, turnout: 1, agreeing: 1, outcome: 'passed', margins: [0, 0] },
])('$agreeing of $turnout of $roll is $outcome', ({ roll, turnout, agreeing, ...expected }) => {
  const decision = decide(meeting, unitsOnly(roll, turnout, agreeing))
  expect(decision.outcome).toBe(expected.outcome)
  expect(decision.thresholds.map(({ margin }) => margin)).toEqual(expected.margins)
})

test('each threshold tells what it asked, of what, in which measure and by how much', () => {
  const measure = 'units'
  expect(decide(meeting, unitsOnly(336, 138, 120)).thresholds).toEqual([
    {
      name: 'participation',
      measure,
      required: 169,
      actual: 138,
      of: 336,
      margin: -31,
      isMet: false,
    },
    { name: 'agreement', measure, required: 70, actual: 120, of: 138, margin: 50, isMet: true },
  ])
})

test('an advisory poll decides nothing', () => {
  expect(decide(getRule('advisory', '1', null), unitsOnly(9, 9, 9))).toEqual({
    outcome: 'advisory',
    thresholds: [],
  })
})

const anyShare = fc
  .record({ denominator: fc.integer({ min: 1, max: 12 }), part: fc.nat(), isStrict: fc.boolean() })
  .map(({ denominator, part, isStrict }): Pick<Threshold, 'share' | 'isStrict'> => {
    const numerator = BigInt(1 + (part % denominator))
    return { share: { numerator, denominator: BigInt(denominator) }, isStrict }
  })

test('the required count is the first one that is met, for any share and electorate', () => {
  fc.assert(
    fc.property(anyShare, fc.integer({ min: 1, max: 60 }), (threshold, of) => {
      const { numerator, denominator } = threshold.share
      const isMet = (count: number) => {
        const [left, right] = [BigInt(count) * denominator, numerator * BigInt(of)]
        return threshold.isStrict ? left > right : left >= right
      }
      let first = 0
      while (!isMet(first)) first += 1
      expect(requiredFor(threshold, of)).toBe(first)
    }),
  )
})

test('nothing of nothing is never enough, whatever the share', () => {
  fc.assert(fc.property(anyShare, (threshold) => expect(requiredFor(threshold, 0)).toBe(1)))
})

test('areas near the largest whole number are still compared exactly', () => {
  const twoThirds = { share: { numerator: 2n, denominator: 3n }, isStrict: false }
  const of = Number.MAX_SAFE_INTEGER - 1
  expect(BigInt(requiredFor(twoThirds, of)) * 3n - BigInt(of) * 2n).toBe(0n)
  expect(BigInt(requiredFor({ ...twoThirds, isStrict: true }, of)) * 3n - BigInt(of) * 2n).toBe(3n)
})

test('a rule that asks for areas refuses to decide without them', () => {
  const ordinary = findCurrentRule('owners_ordinary', 'owner')
  expect(() => ordinary && decide(ordinary, unitsOnly(3, 2, 2))).toThrow(RangeError)
})
