import type { Ballot, BudgetAnswer, BudgetQuestion } from './counting-types'
import { fundByEqualShares } from './fund-by-equal-shares'
import { fundGreedily } from './fund-greedily'

const approve = (weight: number, itemIds: string | null): Ballot<BudgetAnswer> => ({
  weight,
  answer: { kind: 'budget', itemIds: itemIds === null ? null : [...itemIds] },
})
const budget = (capCents: number, costs: Record<string, number>): BudgetQuestion => ({
  kind: 'budget',
  items: Object.entries(costs).map(([id, costCents]) => ({ id, costCents })),
  capCents,
})
const fund = (question: BudgetQuestion, ballots: readonly Ballot<BudgetAnswer>[], draw: string) => {
  const { bought, ...rest } = fundByEqualShares(question, ballots, [...draw])
  const prices = bought.map(({ price }) => `${price.numerator}/${price.denominator}`)
  return { ...rest, bought: bought.map(({ itemId }) => itemId).join(''), prices }
}

/**
 * Ten households and 10 yuan: 100 cents each. Six want A, B, C and D at 250 cents, four want X and Y at 200, one of
 * those also E. A costs each of the six 41 2/3, B as much again; 16 2/3 each, together 100, do not buy C. X and Y cost
 * each of the four 50 and leave nothing. 100 cents are left, which buy E.
 */
const PARTS = { A: 250, B: 250, C: 250, D: 250, X: 200, Y: 200, E: 100 }
const TWO_GROUPS = [approve(6, 'ABCD'), approve(3, 'XY'), approve(1, 'XYE')]

test('a minority gets its share: four of ten households spend four tenths of the money', () => {
  expect(fund(budget(1_000, PARTS), TWO_GROUPS, 'ABCDEXY')).toMatchObject({
    bought: 'ABXY',
    prices: ['125/3', '125/3', '50/1', '50/1'],
    completed: ['E'],
    spentCents: 1_000,
    drawn: [
      ['A', 'B', 'C', 'D'],
      ['X', 'Y'],
    ],
  })
  const greedy = fundGreedily(budget(1_000, PARTS), TWO_GROUPS, [...'ABCDEXY'])
  expect(greedy.funded).toEqual([...'ABCD'])
})

test('who is drawn first of equals is bought first', () => {
  const { bought, completed } = fund(budget(1_000, PARTS), TWO_GROUPS, 'YXEDCBA')
  expect([bought, completed]).toEqual(['DCYX', ['E']])
})

/**
 * Three units with 100 cents each. A costs its two 40 each; B costs 140 and is wanted by one of those and one who still
 * has all: the poorer gives 60 that are left, the other 80, so the price is 80.
 */
test('who has less gives all that is left, and the others pay the rest alike', () => {
  const ballots = [approve(1, 'A'), approve(1, 'AB'), approve(1, 'B')]
  expect(fund(budget(300, { A: 80, B: 140 }), ballots, 'AB')).toMatchObject({
    bought: 'AB',
    prices: ['40/1', '80/1'],
    completed: [],
    spentCents: 220,
  })
  expect(fund(budget(300, { A: 80, B: 160 }), ballots, 'AB').prices).toEqual(['40/1', '100/1'])
  expect(fund(budget(300, { A: 80, B: 161 }), ballots, 'AB')).toMatchObject({
    bought: 'A',
    completed: ['B'],
  })
})

/** As above with four more units, who want C at 390 as the second does: that one gave all for B, so each pays 97 1/2. */
test('who gave all that was left neither pays nor owes anything for what follows', () => {
  const ballots = [approve(1, 'A'), approve(1, 'ABC'), approve(1, 'B'), approve(4, 'C')]
  expect(fund(budget(700, { A: 80, B: 140, C: 390 }), ballots, 'ABC')).toMatchObject({
    bought: 'ABC',
    prices: ['40/1', '80/1', '195/2'],
  })
})

test('an abstention has no share of the money', () => {
  const question = budget(100, { A: 51, B: 50 })
  expect(fund(question, [approve(1, 'A'), approve(1, 'B')], 'AB').bought).toBe('B')
  expect(fund(question, [approve(1, 'A'), approve(1, null)], 'AB').bought).toBe('A')
})

test('without a ballot nothing is funded', () => {
  expect(fund(budget(100, { A: 1 }), [], 'A')).toMatchObject({
    bought: '',
    completed: [],
    spentCents: 0,
    drawn: [],
  })
})

test('an item that costs the whole cap needs everybody’s approval to be bought', () => {
  const question = budget(999, { A: 999 })
  expect(fund(question, [approve(7, 'A')], 'A')).toMatchObject({ bought: 'A', prices: ['999/7'] })
  expect(fund(budget(999, { A: 1_000 }), [approve(7, 'A')], 'A')).toMatchObject({
    bought: '',
    completed: [],
  })
})

test('sums beyond what a number holds stay exact to the cent', () => {
  const cap = Number.MAX_SAFE_INTEGER
  const half = (cap - 1) / 2
  const ballots = [approve(cap, 'A'), approve(cap, 'B')]
  expect(fund(budget(cap, { A: half, B: half + 1 }), ballots, 'AB').bought).toBe('A')
  expect(fund(budget(cap, { A: half, B: half + 1 }), ballots, 'AB').spentCents).toBe(cap)
})

test('an unknown item, a bad weight and a draw of other items are refused', () => {
  const question = budget(100, { A: 1 })
  expect(() => fund(question, [approve(1, 'B')], 'A')).toThrow(RangeError)
  expect(() => fund(question, [approve(0, 'A')], 'A')).toThrow(RangeError)
  expect(() => fund(question, [approve(1, 'A')], 'B')).toThrow(RangeError)
})
