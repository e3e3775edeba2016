import type { Question, QuestionResult } from './consultation'

interface Side {
  readonly id: string
  /** Of the ballots that put it above the other. */
  readonly weight: number
}

/** How every two options compare, in the order of the result. */
export function comparePairs(
  { options }: Extract<Question, { kind: 'ranking' }>,
  { order, support }: Extract<QuestionResult, { kind: 'ranking' }>,
): { upper: Side; lower: Side }[] {
  const placeOf = new Map(options.map(({ id }, place) => [id, place]))
  const sideOf = (id: string, other: string): Side => ({
    id,
    weight: support[placeOf.get(id) ?? -1]?.[placeOf.get(other) ?? -1] ?? 0,
  })
  return order.flatMap((upper, at) =>
    order
      .slice(at + 1)
      .map((lower) => ({ upper: sideOf(upper, lower), lower: sideOf(lower, upper) })),
  )
}
