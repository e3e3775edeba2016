import fc from 'fast-check'
import { anyRankingPoll } from '../../../../test/any-ballots'
import { rankBySchulze } from './rank-by-schulze'

const anyPoll = anyRankingPoll('partial')
type Poll = typeof anyPoll extends fc.Arbitrary<infer P> ? P : never

const rank = ({ question, ballots, draw }: Poll) => rankBySchulze(question, ballots, draw)

/** Weight of the ballots that say one is better than other, read ballot by ballot. */
function supportOf({ ballots }: Poll, one: string, other: string): number {
  let support = 0
  for (const { weight, answer } of ballots) {
    const [high, low] = [one, other].map((id) => answer.optionIds?.indexOf(id) ?? -1)
    if (high === undefined || low === undefined || high < 0) continue
    if (low < 0 || high < low) support += weight
  }
  return support
}

type Link = readonly [support: number, opposition: number]

/** The paper’s four cases in which the winning votes e:f are stronger than g:h, each written out. */
function isStronger([e, f]: Link, [g, h]: Link): boolean {
  return (
    (e > f && g <= h) ||
    (e >= f && g < h) ||
    (e > f && g > h && e > g) ||
    (e > f && g > h && e === g && f < h)
  )
}

function* listPaths(
  optionIds: readonly string[],
  path: readonly string[],
  to: string,
): Generator<readonly string[]> {
  const here = path.at(-1)
  if (here === to) return yield path
  for (const next of optionIds) {
    if (!path.includes(next)) yield* listPaths(optionIds, [...path, next], to)
  }
}

/** Of all simple paths the one whose weakest link is the strongest. */
function strongestPath(poll: Poll, from: string, to: string): Link {
  let strongest: Link | undefined
  for (const path of listPaths(poll.question.optionIds, [from], to)) {
    const links = path.slice(1).map((id, step): Link => {
      const before = path[step] ?? ''
      return [supportOf(poll, before, id), supportOf(poll, id, before)]
    })
    const weakest = links.reduce((weak, link) => (isStronger(weak, link) ? link : weak))
    if (!strongest || isStronger(weakest, strongest)) strongest = weakest
  }
  if (!strongest) throw new Error('There is always the direct path')
  return strongest
}

function beats(poll: Poll, one: string, other: string): boolean {
  return isStronger(strongestPath(poll, one, other), strongestPath(poll, other, one))
}

/** The complete order from the definition alone: each place goes to the first drawn of those nobody left beats. */
function expectedOrder(poll: Poll): string[] {
  const order: string[] = []
  let left = [...poll.draw]
  while (left.length > 0) {
    const first = left.find((id) => left.every((other) => other === id || !beats(poll, other, id)))
    if (!first) throw new Error('Somebody is always unbeaten')
    order.push(first)
    left = left.filter((id) => id !== first)
  }
  return order
}

test('the order is what every simple path, enumerated, says', () => {
  fc.assert(
    fc.property(anyPoll, (poll) => {
      expect(rank(poll).order).toEqual(expectedOrder(poll))
    }),
    { numRuns: 1_000 },
  )
})

/** Winning votes as they are most often told: a path is as strong as the least support on it, 0 for a link that loses. */
function plainStrength(poll: Poll, from: string, to: string): number {
  const strengths = [...listPaths(poll.question.optionIds, [from], to)].map((path) => {
    const links = path.slice(1).map((id, step) => {
      const before = path[step] ?? ''
      const support = supportOf(poll, before, id)
      return support > supportOf(poll, id, before) ? support : 0
    })
    return Math.min(...links)
  })
  return Math.max(...strengths)
}

test('no order goes against support alone: the second criterion only breaks its ties', () => {
  fc.assert(
    fc.property(anyPoll, (poll) => {
      const { order } = rank(poll)
      for (const [place, better] of order.entries()) {
        for (const worse of order.slice(place + 1)) {
          const isTurned = plainStrength(poll, worse, better) > plainStrength(poll, better, worse)
          if (isTurned) throw new Error(`${worse} should stand above ${better} in ${order}`)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('whoever wins every comparison of two is first, and whoever loses every one is last', () => {
  let winners = 0
  fc.assert(
    fc.property(anyPoll, (poll) => {
      const { order } = rank(poll)
      const wins = (one: string, other: string) =>
        supportOf(poll, one, other) > supportOf(poll, other, one)
      const others = (id: string) => poll.question.optionIds.filter((other) => other !== id)
      for (const id of poll.question.optionIds) {
        if (others(id).every((other) => wins(id, other))) expect(order[0]).toBe(id)
        if (others(id).every((other) => wins(other, id))) expect(order.at(-1)).toBe(id)
        if (others(id).every((other) => wins(id, other))) winners += 1
      }
    }),
    { numRuns: 2_000 },
  )
  expect(winners).toBeGreaterThan(100)
})
