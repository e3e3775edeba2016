import { canTryOut, isMet, requiredFor, type Threshold, tryOut } from './draft-trial'

const overHalf = { measure: 'units', numerator: 1, denominator: 2, isStrict: true } as const
const twoThirds = { measure: 'units', numerator: 2, denominator: 3, isStrict: false } as const
const meeting: Threshold[] = [
  { name: 'participation', ...overHalf },
  { name: 'agreement', ...overHalf },
]
const words = (rollSize: string, turnout: string, agreeing: string) => ({
  rollSize,
  turnout,
  agreeing,
})

test('exactly a half is not more than a half', () => {
  expect(isMet({ name: 'agreement', ...overHalf }, 168, 336)).toBe(false)
  expect(isMet({ name: 'agreement', ...overHalf }, 169, 336)).toBe(true)
  expect(requiredFor({ name: 'agreement', ...overHalf }, 336)).toBe(169)
  expect(requiredFor({ name: 'agreement', ...overHalf }, 337)).toBe(169)
})

test('exactly two thirds are enough where two thirds are asked', () => {
  expect(isMet({ name: 'participation', ...twoThirds }, 224, 336)).toBe(true)
  expect(isMet({ name: 'participation', ...twoThirds }, 223, 336)).toBe(false)
  expect(requiredFor({ name: 'participation', ...twoThirds }, 336)).toBe(224)
  expect(requiredFor({ name: 'participation', ...twoThirds }, 337)).toBe(225)
  expect(isMet({ name: 'participation', ...twoThirds, isStrict: true }, 224, 336)).toBe(false)
})

test('the required count is the first that is met, for every small electorate', () => {
  for (const denominator of [2, 3, 4, 7]) {
    for (let numerator = 1; numerator <= denominator; numerator += 1) {
      for (const isStrict of [true, false]) {
        const share = { numerator, denominator, isStrict }
        const threshold: Threshold = { name: 'agreement', measure: 'units', ...share }
        for (let of = 1; of <= 40; of += 1) {
          let first = 0
          while (!isMet(threshold, first, of)) first += 1
          expect(requiredFor(threshold, of)).toBe(first)
        }
      }
    }
  }
})

test('nothing of nothing is not enough', () => {
  expect(requiredFor({ name: 'agreement', ...twoThirds }, 0)).toBe(1)
  const agreement = [{ name: 'agreement', ...twoThirds }] as const
  expect(tryOut(agreement, words('3', '0', '0'))).toMatchObject({ outcome: 'rejected' })
})

test('a rule that asks for areas cannot be tried with numbers of households', () => {
  expect(canTryOut(meeting)).toBe(true)
  expect(canTryOut([...meeting, { name: 'agreement', ...overHalf, measure: 'area' }])).toBe(false)
  expect(canTryOut([])).toBe(false)
})

test.each([
  ['336', '168', '168', 'invalid'],
  ['336', '169', '84', 'rejected'],
  ['336', '170', '85', 'rejected'],
  ['336', '169', '85', 'passed'],
  ['336', '0', '0', 'invalid'],
])('of %s households %s take part and %s agree: %s', (rollSize, turnout, agreeing, outcome) => {
  expect(tryOut(meeting, words(rollSize, turnout, agreeing))).toMatchObject({
    kind: 'ready',
    outcome,
  })
})

test('each gate tells what it takes, of what, and by how much', () => {
  expect(tryOut(meeting, words('336', '138', '120'))).toMatchObject({
    gates: [
      { name: 'participation', required: 169, actual: 138, of: 336, margin: -31, isMet: false },
      { name: 'agreement', required: 70, actual: 120, of: 138, margin: 50, isMet: true },
    ],
  })
})

test('a rule without thresholds decides nothing', () => {
  expect(tryOut([], words('3', '2', '1'))).toMatchObject({ outcome: 'advisory' })
})

test.each([
  [words('', '', ''), { kind: 'incomplete' }],
  [words('336', '', '12'), { kind: 'incomplete' }],
  [words('0', '0', '0'), { faults: { rollSize: 'not_a_count' } }],
  [words('336', '一百', ''), { faults: { turnout: 'not_a_count' } }],
  [words('336', '-3', ''), { faults: { turnout: 'not_a_count' } }],
  [words('336', '1.5', ''), { faults: { turnout: 'not_a_count' } }],
  [words('336', '337', '1'), { faults: { turnout: 'more_than_roll' } }],
  [words('336', '100', '101'), { faults: { agreeing: 'more_than_turnout' } }],
])('%j gives %j', (typed, expected) => {
  expect(tryOut(meeting, typed)).toMatchObject(expected)
})
