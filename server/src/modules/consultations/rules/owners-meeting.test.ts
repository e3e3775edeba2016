import { decide } from './decide'
import { ownersOrdinary2021, ownersSpecial2021 } from './owners-meeting'

type Measured = readonly [roll: number, turnout: number, agreeing: number]

/** Art. 278 cross-multiplied, each comparison written out. */
function expectedOutcome(rule: 'ordinary' | 'special', units: Measured, area: Measured): string {
  for (const [roll, turnout] of [units, area]) {
    if (!(turnout * 3 >= roll * 2)) return 'invalid'
  }
  for (const [, turnout, agreeing] of [units, area]) {
    const isEnough = rule === 'ordinary' ? agreeing * 2 > turnout : agreeing * 4 >= turnout * 3
    if (!isEnough) return 'rejected'
  }
  return 'passed'
}

const countOf = ([roll, turnout, agreeing]: Measured) => ({ roll, turnout, agreeing })
const RULES = { ordinary: ownersOrdinary2021, special: ownersSpecial2021 } as const

function outcomeOf(rule: keyof typeof RULES, units: Measured, area: Measured): string {
  return decide(RULES[rule], { units: countOf(units), areaHundredths: countOf(area) }).outcome
}

const CHOICES = ['absent', 'against', 'for'] as const

/** All ways `size` owners can choose, each with 1, 2 or 5 hundredths of a square metre. */
function* listBallots(size: number): Generator<readonly { area: number; ballot: string }[]> {
  if (size === 0) return yield []
  for (const rest of listBallots(size - 1)) {
    for (const area of [1, 2, 5]) {
      for (const ballot of CHOICES) yield [...rest, { area, ballot }]
    }
  }
}

function measure(ballots: readonly { size: number; ballot: string }[]): Measured {
  const add = (isCounted: (ballot: string) => boolean) =>
    ballots.reduce((sum, { size, ballot }) => sum + (isCounted(ballot) ? size : 0), 0)
  return [add(() => true), add((ballot) => ballot !== 'absent'), add((ballot) => ballot === 'for')]
}

test('owners decide like the law for every choice of every electorate of up to five', () => {
  let cases = 0
  for (const size of [1, 2, 3, 4, 5]) {
    for (const ballots of listBallots(size)) {
      const units = measure(ballots.map(({ ballot }) => ({ size: 1, ballot })))
      const area = measure(ballots.map(({ area, ballot }) => ({ size: area, ballot })))
      for (const rule of ['ordinary', 'special'] as const) {
        const [actual, expected] = [
          outcomeOf(rule, units, area),
          expectedOutcome(rule, units, area),
        ]
        if (actual !== expected) throw new Error(`${rule} ${units} ${area} was ${actual}`)
        cases += 1
      }
    }
  }
  expect(cases).toBe(2 * (9 + 81 + 729 + 6_561 + 59_049))
})

const SAFE: Measured = [300, 300, 300]

test.each([
  ['ordinary', [300, 200, 101], 'passed'],
  ['ordinary', [300, 199, 199], 'invalid'],
  ['ordinary', [300, 200, 100], 'rejected'],
  ['ordinary', [301, 200, 200], 'invalid'],
  ['ordinary', [301, 201, 101], 'passed'],
  ['special', [300, 200, 150], 'passed'],
  ['special', [300, 200, 149], 'rejected'],
  ['special', [300, 199, 199], 'invalid'],
  ['special', [300, 201, 150], 'rejected'],
  ['special', [300, 201, 151], 'passed'],
] as const)('%s: %j is %s, in number and in area alike', (rule, count, outcome) => {
  expect(outcomeOf(rule, count, SAFE)).toBe(outcome)
  expect(outcomeOf(rule, SAFE, count)).toBe(outcome)
})

test('a hundredth of a square metre too little is too little, and is told', () => {
  const units = { roll: 150, turnout: 120, agreeing: 100 }
  const areaHundredths = { roll: 1_234_567, turnout: 823_044, agreeing: 700_000 }
  const { outcome, thresholds } = decide(ownersSpecial2021, { units, areaHundredths })
  expect(outcome).toBe('invalid')
  expect(
    thresholds.map(({ name, measure, required, margin }) => ({ name, measure, required, margin })),
  ).toEqual([
    { name: 'participation', measure: 'area', required: 823_045, margin: -1 },
    { name: 'participation', measure: 'units', required: 100, margin: 20 },
    { name: 'agreement', measure: 'area', required: 617_283, margin: 82_717 },
    { name: 'agreement', measure: 'units', required: 90, margin: 10 },
  ])
})
