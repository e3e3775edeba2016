import type { Ballot, RankingAnswer } from './counting-types'
import { rankBySchulze } from './rank-by-schulze'

type Rankings = readonly (readonly [weight: number, ranking: string | null])[]

const ballotsOf = (rankings: Rankings): Ballot<RankingAnswer>[] =>
  rankings.map(([weight, ranking]) => ({
    weight,
    answer: { kind: 'ranking', optionIds: ranking === null ? null : [...ranking] },
  }))

function rank(options: string, rankings: Rankings, draw = options) {
  return rankBySchulze({ kind: 'ranking', optionIds: [...options] }, ballotsOf(rankings), [...draw])
}

/** The author’s example of 45 voters, published with these pairwise figures and this order. */
const PUBLISHED: Rankings = [
  [5, 'ACBED'],
  [5, 'ADECB'],
  [8, 'BEDAC'],
  [3, 'CABED'],
  [7, 'CAEBD'],
  [2, 'CBADE'],
  [7, 'DCEBA'],
  [8, 'EBADC'],
]

test('the 45 voters of the published example rank E, A, C, B, D', () => {
  const { order, drawn, support } = rank('ABCDE', PUBLISHED)
  expect(order.join('')).toBe('EACBD')
  expect(drawn).toEqual([])
  expect(support.map((row) => row.map(Number))).toEqual([
    [0, 20, 26, 30, 22],
    [25, 0, 16, 33, 18],
    [19, 29, 0, 17, 24],
    [15, 12, 28, 0, 14],
    [23, 27, 21, 31, 0],
  ])
})

test('what is left out stands below what is ranked, and is equal among itself', () => {
  const { support } = rank('ABCD', [[7, 'CA']])
  expect(support.map((row) => row.map(Number))).toEqual([
    [0, 7, 0, 7],
    [0, 0, 0, 0],
    [7, 7, 0, 7],
    [0, 0, 0, 0],
  ])
})

test('an abstention changes nothing', () => {
  expect(rank('ABCDE', [...PUBLISHED, [1_000, null]])).toEqual(rank('ABCDE', PUBLISHED))
})

test('without ballots the draw alone decides, and says so', () => {
  expect(rank('ABC', [], 'CAB')).toMatchObject({ order: ['C', 'A', 'B'], drawn: [['C', 'A', 'B']] })
})

test('a circle of equals is drawn, what is below it is not', () => {
  const circle: Rankings = [
    [1, 'ABCD'],
    [1, 'BCAD'],
    [1, 'CABD'],
  ]
  expect(rank('ABCD', circle, 'DBCA')).toMatchObject({
    order: ['B', 'C', 'A', 'D'],
    drawn: [['B', 'C', 'A']],
  })
})

test('of two links with the same support the one with less opposition is the stronger', () => {
  const rankings: Rankings = [
    [4, 'ABC'],
    [4, 'BCA'],
    [2, 'CAB'],
    [1, 'ACB'],
    [1, 'A'],
    [2, 'C'],
  ]
  const { order, drawn, support } = rank('ABC', rankings, 'CBA')
  const at = (row: number, column: number) => Number(support[row]?.[column])
  expect([at(0, 1), at(1, 0)]).toEqual([8, 4])
  expect([at(1, 2), at(2, 1)]).toEqual([8, 5])
  expect([at(2, 0), at(0, 2)]).toEqual([8, 6])
  expect(order).toEqual(['A', 'B', 'C'])
  expect(drawn).toEqual([])
})

test('weights that no number adds exactly are still told apart', () => {
  const most = Number.MAX_SAFE_INTEGER
  const even: Rankings = [
    [most, 'AB'],
    [most, 'AB'],
    [most, 'BA'],
    [most, 'BA'],
  ]
  expect(rank('AB', even).drawn).toEqual([['A', 'B']])
  expect(rank('AB', [...even, [1, 'BA']])).toMatchObject({ order: ['B', 'A'], drawn: [] })
})

test.each([
  [[[1, 'AX']] as Rankings, 'ABC'],
  [[[1, 'AA']] as Rankings, 'ABC'],
  [[[0, 'A']] as Rankings, 'ABC'],
  [[[1.5, 'A']] as Rankings, 'ABC'],
  [[[1, 'A']] as Rankings, 'AB'],
  [[[1, 'A']] as Rankings, 'ABCD'],
  [[[1, 'A']] as Rankings, 'ABB'],
])('%j with the draw %s is refused', (rankings, draw) => {
  expect(() => rank('ABC', rankings, draw)).toThrow(RangeError)
})
