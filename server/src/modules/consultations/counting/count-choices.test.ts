import fc from 'fast-check'
import { unfold } from '../../../../test/any-ballots'
import { countChoices } from './count-choices'
import { countMotion } from './count-motion'
import type { Ballot, MotionAnswer, MultipleAnswer, SingleAnswer } from './counting-types'

const OPTIONS = ['a', 'b', 'c', 'd']
const single = { kind: 'single', optionIds: OPTIONS } as const
const multiple = { kind: 'multiple', optionIds: OPTIONS, min: 1, max: 4 } as const
const most = Number.MAX_SAFE_INTEGER

const weight = fc.integer({ min: 1, max: 4 })
const anyChoices = fc.array(
  fc.record({
    weight,
    answer: fc.oneof(
      fc
        .option(fc.constantFrom(...OPTIONS))
        .map((optionId): SingleAnswer => ({ kind: 'single', optionId })),
      fc
        .option(fc.subarray(OPTIONS, { minLength: 1 }))
        .map((optionIds): MultipleAnswer => ({ kind: 'multiple', optionIds })),
    ),
  }),
  { maxLength: 8 },
)
const anyDraw = fc.shuffledSubarray(OPTIONS, { minLength: OPTIONS.length })
function names({ answer }: Ballot<SingleAnswer | MultipleAnswer>, id: string): boolean {
  if (answer.kind === 'single') return answer.optionId === id
  return answer.optionIds?.includes(id) ?? false
}

test('each option has the ballots that name it, and whoever names none abstained', () => {
  fc.assert(
    fc.property(anyChoices, anyDraw, (ballots, draw) => {
      const { options, abstained } = countChoices(multiple, ballots, draw)
      const sum = (of: typeof ballots) => of.reduce((total, ballot) => total + ballot.weight, 0)
      expect(options.map(({ optionId }) => optionId).sort()).toEqual(OPTIONS)
      for (const { optionId, units, weight } of options) {
        const naming = ballots.filter((ballot) => names(ballot, optionId))
        expect([units, Number(weight)]).toEqual([naming.length, sum(naming)])
      }
      const silent = ballots.filter((ballot) => !OPTIONS.some((id) => names(ballot, id)))
      expect(abstained).toEqual({ units: silent.length, weight: BigInt(sum(silent)) })
    }),
    { numRuns: 500 },
  )
})

test('the heaviest stands first, and the draw orders equals and tells each tie once', () => {
  fc.assert(
    fc.property(anyChoices, anyDraw, (ballots, draw) => {
      const { options, drawn } = countChoices(multiple, ballots, draw)
      for (const [place, { optionId, weight }] of options.entries()) {
        const next = options[place + 1]
        if (!next) break
        const isDrawn = drawn.some((tie) => tie.includes(optionId) && tie.includes(next.optionId))
        expect(isDrawn).toBe(weight === next.weight)
        if (isDrawn) expect(draw.indexOf(optionId)).toBeLessThan(draw.indexOf(next.optionId))
        else expect(weight > next.weight).toBe(true)
      }
      expect(new Set(drawn.flat()).size).toBe(drawn.flat().length)
    }),
    { numRuns: 500 },
  )
})

test('a ballot of weight n counts as n ballots of weight 1', () => {
  fc.assert(
    fc.property(anyChoices, anyDraw, (ballots, draw) => {
      const whole = countChoices(multiple, ballots, draw)
      const parts = countChoices(multiple, unfold(ballots), draw)
      const weigh = ({ options }: typeof whole) =>
        options.map((each) => [each.optionId, each.weight])
      expect(weigh(parts)).toEqual(weigh(whole))
      expect(parts.abstained.weight).toBe(whole.abstained.weight)
      expect(parts.drawn).toEqual(whole.drawn)
    }),
    { numRuns: 500 },
  )
})

test('more ballots do not outweigh heavier ones', () => {
  const name = (optionId: string, weight: number) =>
    ({ weight, answer: { kind: 'single', optionId } }) as const
  const ballots = [name('a', 8_640), name('b', 4_300), name('b', 4_339)]
  const { options, drawn } = countChoices(single, ballots, OPTIONS)
  expect(options.slice(0, 2)).toEqual([
    { optionId: 'a', units: 1, weight: 8_640n },
    { optionId: 'b', units: 2, weight: 8_639n },
  ])
  expect(drawn).toEqual([['c', 'd']])
})

const anyMotion = fc.array(
  fc.record({
    weight,
    answer: fc
      .constantFrom('for', 'against', 'abstain')
      .map((choice): MotionAnswer => ({ kind: 'motion', choice })),
  }),
)

test('a motion’s ballots are for, against or abstaining, each once with its weight', () => {
  fc.assert(
    fc.property(anyMotion, (ballots) => {
      const count = countMotion(ballots)
      for (const choice of ['for', 'against', 'abstain'] as const) {
        const [whole, parts] = [count[choice], countMotion(unfold(ballots))[choice]]
        const weights = ballots.map((ballot) =>
          ballot.answer.choice === choice ? ballot.weight : 0,
        )
        expect(whole.units).toBe(weights.filter((each) => each > 0).length)
        expect(Number(whole.weight)).toBe(weights.reduce((sum, each) => sum + each, 0))
        expect(parts).toEqual({ units: Number(whole.weight), weight: whole.weight })
      }
    }),
  )
})

test('weights beyond what a number holds are still added exactly', () => {
  const answer: MotionAnswer = { kind: 'motion', choice: 'for' }
  const heavy = { weight: most, answer }
  expect(countMotion([heavy, heavy, { weight: 1, answer }]).for).toEqual({
    units: 3,
    weight: 18_014_398_509_481_983n,
  })
})

test.each([0, -1, 0.5, Number.NaN, most + 1])('a ballot that weighs %d is refused', (bad) => {
  const motion = { weight: bad, answer: { kind: 'motion', choice: 'for' } } as const
  const choice = { weight: bad, answer: { kind: 'single', optionId: 'a' } } as const
  expect(() => countMotion([motion])).toThrow(RangeError)
  expect(() => countChoices(single, [choice], OPTIONS)).toThrow(RangeError)
})

test('a ballot for an option that is not there is refused', () => {
  const ballot = { weight: 1, answer: { kind: 'single', optionId: 'x' } } as const
  expect(() => countChoices(single, [ballot], OPTIONS)).toThrow('does not have')
})
