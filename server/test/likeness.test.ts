import {
  featuresOf,
  LIKENESS_THRESHOLD,
  likenessOf,
} from '../src/modules/reports/duplicates/likeness'
import { KNOWN_PAIRS, type LabelledPair, UNSEEN_PAIRS } from './duplicate-pairs'

function measure(pairs: readonly LabelledPair[]) {
  const judged = pairs.map(([isSame, one, other]) => ({
    isSame,
    isOffered: likenessOf(featuresOf(one), featuresOf(other)) >= LIKENESS_THRESHOLD,
  }))
  const count = (is: (pair: { isSame: boolean; isOffered: boolean }) => boolean) =>
    judged.filter(is).length
  const hits = count(({ isSame, isOffered }) => isSame && isOffered)
  return {
    precision: hits / count(({ isOffered }) => isOffered),
    recall: hits / count(({ isSame }) => isSame),
  }
}

test.each([
  ['with these in sight', KNOWN_PAIRS, 0.87, 0.9],
  ['before these were written', UNSEEN_PAIRS, 0.78, 0.99],
] as const)(
  'words chosen %s: what is offered is mostly right, and most is found',
  (_when, pairs, precision, recall) => {
    const measured = measure(pairs)
    expect(measured.precision).toBeGreaterThan(precision)
    expect(measured.recall).toBeGreaterThan(recall)
  },
)

const likeness = (one: string, other: string) => likenessOf(featuresOf(one), featuresOf(other))

test('it is the same from either side, and whole for the same words', () => {
  const [one, other] = ['3栋东边的路灯坏了', '东侧两盏路灯不亮，老人怕摔'] as const
  expect(likeness(one, other)).toBe(likeness(other, one))
  expect(likeness(one, one)).toBe(1)
})

test('another building or entrance is another matter, however it is written', () => {
  expect(likeness('三号楼电梯坏了', '3栋电梯坏了')).toBeGreaterThan(LIKENESS_THRESHOLD)
  expect(likeness('三号楼电梯坏了', '５栋电梯坏了')).toBe(0)
  expect(likeness('1单元漏水', '二单元漏水')).toBe(0)
})

test.each(['', '坏了', '。！？', '   ', 'ok'])('“%s” says nothing to compare', (text) => {
  expect(likeness(text, '门口的路灯坏了')).toBe(0)
})
