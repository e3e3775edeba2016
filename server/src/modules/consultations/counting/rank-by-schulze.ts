import { largestOf } from './add-up'
import type { Ballot, DrawnTies, RankingAnswer, RankingQuestion } from './counting-types'
import { inDrawnOrder, keepTie } from './draw-order'
import { countPairwise, type PairwiseSupport } from './pairwise-support'

export interface Ranking {
  /** Every option, best first. */
  readonly order: readonly string[]
  readonly drawn: DrawnTies
  readonly support: PairwiseSupport
}

/**
 * The Schulze method with winning votes: M. Schulze, A new monotonic, clone-independent, reversal symmetric, and
 * condorcet-consistent single-winner election method, Social Choice and Welfare 36, 2011. A path is as strong as its
 * weakest link; an option beats another when its strongest path there is stronger than the strongest one back. A link
 * won is as strong as its support; of two with the same support, the one with less opposition is the stronger (the
 * second criterion of the paper: it breaks ties of the first and turns nothing round).
 *
 * “Beats” is transitive but leaves ties. The complete order puts first, again and again, an unbeaten option of those
 * left: the one drawn first where there are several.
 * @throws RangeError for an unknown option, a weight that is not a positive safe integer, a draw of other options
 */
export function rankBySchulze(
  { optionIds }: RankingQuestion,
  ballots: readonly Ballot<RankingAnswer>[],
  drawOrder: readonly string[],
): Ranking {
  const support = countPairwise(optionIds, ballots)
  const strengths = findStrongestPaths(linksOf(support))
  const beats = (one: number, other: number) =>
    at(strengths, one, other) > at(strengths, other, one)
  const order: string[] = []
  const drawn: string[][] = []
  const options = optionIds.map((id, place) => ({ id, place }))
  let left = inDrawnOrder(options, drawOrder, ({ id }) => id)
  for (;;) {
    const unbeaten = left.filter(({ place }) => !left.some((other) => beats(other.place, place)))
    const [first] = unbeaten
    if (!first) return { order, drawn, support }
    keepTie(
      drawn,
      unbeaten.map(({ id }) => id),
    )
    order.push(first.id)
    left = left.filter((option) => option !== first)
  }
}

type Matrix = readonly (readonly bigint[])[]

/** One number a link, to be compared only: first by support, then by opposition; 0 where there is no win. */
function linksOf(support: PairwiseSupport): Matrix {
  const scale = largestOf(support.flat()) + 1n
  return support.map((row, one) =>
    row.map((inFavour, other) => {
      const against = at(support, other, one)
      return inFavour > against ? inFavour * scale + (scale - 1n - against) : 0n
    }),
  )
}

/** Floyd and Warshall’s algorithm with the weakest link in place of the sum, as in section 2.3 of the paper. */
function findStrongestPaths(links: Matrix): Matrix {
  let paths = links
  for (const via of links.keys()) {
    paths = paths.map((row, from) =>
      row.map((known, to) => {
        const [there, onward] = [at(paths, from, via), at(paths, via, to)]
        if (there <= known || onward <= known) return known
        if (there < onward) return there
        return onward
      }),
    )
  }
  return paths
}

function at(matrix: Matrix, row: number, column: number): bigint {
  return matrix[row]?.[column] ?? 0n
}
