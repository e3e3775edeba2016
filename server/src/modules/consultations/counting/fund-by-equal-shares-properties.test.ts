import fc from 'fast-check'
import { anyBudgetPoll, unfold } from '../../../../test/any-ballots'
import type { Ballot, BudgetAnswer, BudgetQuestion } from './counting-types'
import { fundByEqualShares } from './fund-by-equal-shares'
import { fundGreedily } from './fund-greedily'

const anyPoll = anyBudgetPoll(30)

/** Numerator over denominator, neither reduced nor shared with anybody. */
type Ratio = readonly [bigint, bigint]
const minus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d - c * b, b * d]
const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d]
const isLess = ([a, b]: Ratio, [c, d]: Ratio) => a * d < c * b
const isSame = (one: Ratio, other: Ratio) => !isLess(one, other) && !isLess(other, one)
const lesser = (one: Ratio, other: Ratio) => (isLess(other, one) ? other : one)

/** Tries each number of voters who might give everything, and takes the ρ for which the payments come to the cost. */
function tryPrices(cost: number, purses: readonly Ratio[]): Ratio | undefined {
  for (let broke = 0; broke < purses.length; broke += 1) {
    const poorestFirst = [...purses].sort((one, other) => (isLess(one, other) ? -1 : 1))
    const given = poorestFirst.slice(0, broke).reduce(plus, [0n, 1n])
    const [numerator, denominator] = minus([BigInt(cost), 1n], given)
    const rho: Ratio = [numerator, denominator * BigInt(purses.length - broke)]
    const paid = purses.map((purse) => lesser(purse, rho)).reduce(plus, [0n, 1n])
    if (isSame(paid, [BigInt(cost), 1n])) return rho
  }
  return undefined
}

/** Voter by voter, each with a purse of its own. */
function buySlowly(
  { items, capCents }: BudgetQuestion,
  ballots: readonly Ballot<BudgetAnswer>[],
  draw: readonly string[],
): { itemId: string; rho: Ratio }[] {
  const voters = unfold(ballots).flatMap(({ answer }) => (answer.itemIds ? [answer.itemIds] : []))
  let purses = voters.map((): Ratio => [BigInt(capCents), BigInt(voters.length)])
  const bought: { itemId: string; rho: Ratio }[] = []
  for (;;) {
    let best: { itemId: string; rho: Ratio } | undefined
    for (const itemId of draw) {
      if (bought.some((purchase) => purchase.itemId === itemId)) continue
      const cost = items.find(({ id }) => id === itemId)?.costCents ?? 0
      const rho = tryPrices(
        cost,
        purses.filter((_, voter) => voters[voter]?.includes(itemId)),
      )
      if (rho && (!best || isLess(rho, best.rho))) best = { itemId, rho }
    }
    if (!best) return bought
    const { itemId, rho } = best
    bought.push(best)
    purses = purses.map((purse, voter) =>
      voters[voter]?.includes(itemId) ? minus(purse, lesser(purse, rho)) : purse,
    )
  }
}

test('voter by voter, with fractions written out, the same is bought at the same prices', () => {
  let purchases = 0
  fc.assert(
    fc.property(anyPoll, ({ question, ballots, draw }) => {
      const { bought } = fundByEqualShares(question, ballots, draw)
      const expected = buySlowly(question, ballots, draw)
      expect(bought.map(({ itemId }) => itemId)).toEqual(expected.map(({ itemId }) => itemId))
      const areSame = bought.map(({ price: { numerator, denominator } }, place) =>
        isSame([numerator, denominator], expected[place]?.rho ?? [0n, 1n]),
      )
      expect(areSame).not.toContain(false)
      purchases += bought.length
    }),
    { numRuns: 1_000 },
  )
  expect(purchases).toBeGreaterThan(100)
})

test('never is more spent than the cap, and nothing that is approved still fits', () => {
  fc.assert(
    fc.property(anyPoll, ({ question, ballots, draw }) => {
      const result = fundByEqualShares(question, ballots, draw)
      const funded = [...result.bought.map(({ itemId }) => itemId), ...result.completed]
      const costs = question.items.filter(({ id }) => funded.includes(id))
      expect(new Set(funded).size).toBe(funded.length)
      expect(result.spentCents).toBe(costs.reduce((sum, { costCents }) => sum + costCents, 0))
      const left = question.capCents - result.spentCents
      expect(left >= 0).toBe(true)
      const fitting = question.items.filter(({ costCents }) => costCents <= left)
      const isWanted = (id: string) => result.approvals.get(id)?.weight !== 0n
      expect(fitting.filter(({ id }) => isWanted(id) && !funded.includes(id))).toEqual([])
    }),
    { numRuns: 1_000 },
  )
})

test('the rest of the cap is spent as the greedy method would', () => {
  fc.assert(
    fc.property(anyPoll, ({ question, ballots, draw }) => {
      const { bought, completed } = fundByEqualShares(question, ballots, draw)
      const isLeft = (id: string) => !bought.some(({ itemId }) => itemId === id)
      const items = question.items.filter(({ id }) => isLeft(id))
      const spent = question.items.reduce(
        (sum, item) => sum + (isLeft(item.id) ? 0 : item.costCents),
        0,
      )
      const rest = { ...question, items, capCents: question.capCents - spent }
      const others = ballots.map(({ weight, answer }) => {
        const itemIds = answer.itemIds?.filter(isLeft) ?? null
        return { weight, answer: { ...answer, itemIds } }
      })
      expect(completed).toEqual(fundGreedily(rest, others, draw.filter(isLeft)).funded)
    }),
    { numRuns: 500 },
  )
})

test('the draw decides nothing it does not tell', () => {
  fc.assert(
    fc.property(anyPoll, ({ question, ballots, draw, otherDraw }) => {
      const one = fundByEqualShares(question, ballots, draw)
      if (one.drawn.length > 0) return
      const other = fundByEqualShares(question, ballots, otherDraw)
      expect(other.bought).toEqual(one.bought)
      expect(other.completed.slice().sort()).toEqual(one.completed.slice().sort())
    }),
    { numRuns: 1_000 },
  )
})

test('a ballot of weight n counts as n ballots of weight 1, in any order', () => {
  fc.assert(
    fc.property(anyPoll, ({ question, ballots, draw }) => {
      const whole = fundByEqualShares(question, ballots, draw)
      const parts = fundByEqualShares(question, unfold(ballots), draw)
      expect({ ...parts, approvals: null }).toEqual({ ...whole, approvals: null })
    }),
    { numRuns: 500 },
  )
})
