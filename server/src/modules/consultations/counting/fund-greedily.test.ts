import fc from 'fast-check'
import { anyBudgetPoll, unfold } from '../../../../test/any-ballots'
import type { Ballot, BudgetAnswer, BudgetQuestion } from './counting-types'
import { fundGreedily } from './fund-greedily'

const anyPoll = anyBudgetPoll(6)

const approvalOf = (ballots: readonly Ballot<BudgetAnswer>[], id: string) =>
  ballots.reduce((sum, { weight, answer }) => sum + (answer.itemIds?.includes(id) ? weight : 0), 0)

/** The list once from top to bottom: sorted by approval, then by the draw; what fits is taken. */
function fundDownTheList(
  { items, capCents }: BudgetQuestion,
  ballots: readonly Ballot<BudgetAnswer>[],
  draw: readonly string[],
): string[] {
  const sorted = [...items].sort(
    (one, other) =>
      approvalOf(ballots, other.id) - approvalOf(ballots, one.id) ||
      draw.indexOf(one.id) - draw.indexOf(other.id),
  )
  let left = capCents
  return sorted.flatMap(({ id, costCents }) => {
    if (costCents > left || approvalOf(ballots, id) === 0) return []
    left -= costCents
    return [id]
  })
}

test('going once down the list by approval funds the same, and never more than the cap', () => {
  fc.assert(
    fc.property(anyPoll, ({ question, ballots, draw }) => {
      const { funded, spentCents, approvals } = fundGreedily(question, ballots, draw)
      const costs = new Map(question.items.map(({ id, costCents }) => [id, costCents]))
      const weights = [...approvals].map(([id, { weight }]) => [id, Number(weight)])
      expect({ funded, spentCents, weights }).toEqual({
        funded: fundDownTheList(question, ballots, draw),
        spentCents: funded.reduce((sum, id) => sum + (costs.get(id) ?? 0), 0),
        weights: question.items.map(({ id }) => [id, approvalOf(ballots, id)]),
      })
      expect(spentCents <= question.capCents).toBe(true)
    }),
    { numRuns: 1_500 },
  )
})

function* listOrders(ids: readonly string[]): Generator<string[]> {
  if (ids.length === 0) return yield []
  for (const id of ids) {
    for (const rest of listOrders(ids.filter((other) => other !== id))) yield [id, ...rest]
  }
}

test('a tie is told exactly when another draw would have funded other items', () => {
  let told = 0
  fc.assert(
    fc.property(anyPoll, ({ question, ballots, draw }) => {
      const fundedBy = (order: readonly string[]) =>
        fundGreedily(question, ballots, order).funded.slice().sort().join()
      const { drawn } = fundGreedily(question, ballots, draw)
      const isDecided = [...listOrders(draw)].some((other) => fundedBy(other) !== fundedBy(draw))
      expect(drawn.length > 0).toBe(isDecided)
      if (isDecided) told += 1
    }),
    { numRuns: 200 },
  )
  expect(told).toBeGreaterThan(0)
})

test('a ballot of weight n counts as n ballots of weight 1, in any order', () => {
  fc.assert(
    fc.property(anyPoll, ({ question, ballots, draw }) => {
      const whole = fundGreedily(question, ballots, draw)
      const parts = fundGreedily(question, unfold(ballots), draw)
      expect({ ...parts, approvals: null }).toEqual({ ...whole, approvals: null })
    }),
    { numRuns: 500 },
  )
})

const approve = (weight: number, ...itemIds: string[]): Ballot<BudgetAnswer> => ({
  weight,
  answer: { kind: 'budget', itemIds },
})
const budget = (capCents: number, costs: Record<string, number>): BudgetQuestion => ({
  kind: 'budget',
  items: Object.entries(costs).map(([id, costCents]) => ({ id, costCents })),
  capCents,
})

test('an item that costs all that is left is funded, one cent more is not', () => {
  const ballots = [approve(3, 'lamp'), approve(2, 'bench')]
  const fund = (bench: number) =>
    fundGreedily(budget(1_000, { lamp: 400, bench }), ballots, ['bench', 'lamp'])
  expect(fund(600)).toMatchObject({ funded: ['lamp', 'bench'], spentCents: 1_000 })
  expect(fund(601)).toMatchObject({ funded: ['lamp'], spentCents: 400 })
})

test('what nobody approves of is never funded', () => {
  expect(fundGreedily(budget(10, { a: 1, b: 1 }), [approve(1, 'b')], ['a', 'b']).funded).toEqual([
    'b',
  ])
  expect(fundGreedily(budget(10, { a: 1 }), [], ['a'])).toMatchObject({ funded: [], drawn: [] })
})

test('equals that all fit need no draw, and a draw among those that do not is told', () => {
  const ballots = [approve(1, 'a', 'b', 'c')]
  const costs = { a: 2, b: 2, c: 9 }
  expect(fundGreedily(budget(4, costs), ballots, ['c', 'b', 'a'])).toMatchObject({
    funded: ['b', 'a'],
    drawn: [],
  })
  expect(fundGreedily(budget(3, costs), ballots, ['c', 'b', 'a'])).toMatchObject({
    funded: ['b'],
    drawn: [['b', 'a']],
  })
})
