import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { drawOrder, inDrawnOrder, keepTie } from './draw-order'

const SEED = 'd51700ee'

// printf '\xd5\x17\x00\xee\x00灯' | sha256sum
test('the order is the one sha256sum gives', () => {
  expect(drawOrder(SEED, ['a', 'b', 'c', '灯'])).toEqual(['a', '灯', 'c', 'b'])
})

const anySeed = fc.uint8Array({ minLength: 1, maxLength: 40 })
const anyIds = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 8 })

test('anybody who hashes seed, a zero byte and the id finds the same order', () => {
  fc.assert(
    fc.property(anySeed, anyIds, (seed, ids) => {
      const hashOf = (id: string) =>
        createHash('sha256')
          .update(Buffer.concat([seed, Buffer.from([0]), Buffer.from(id, 'utf8')]))
          .digest('hex')
      const expected = [...ids].sort((one, other) => (hashOf(one) < hashOf(other) ? -1 : 1))
      expect(drawOrder(Buffer.from(seed).toString('hex'), ids)).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

test('neither the order in which options are given nor the case of the seed matters', () => {
  fc.assert(
    fc.property(anySeed, anyIds, (bytes, ids) => {
      const seed = Buffer.from(bytes).toString('hex')
      expect(drawOrder(seed.toUpperCase(), [...ids].reverse())).toEqual(drawOrder(seed, ids))
    }),
  )
})

test('every option is as likely to be first', () => {
  const firsts = { a: 0, b: 0, c: 0 }
  for (let seed = 0; seed < 3_000; seed += 1) {
    const [first] = drawOrder(seed.toString(16).padStart(64, '0'), ['a', 'b', 'c'])
    firsts[first as keyof typeof firsts] += 1
  }
  for (const count of Object.values(firsts)) expect(Math.abs(count - 1_000)).toBeLessThan(110)
})

test.each(['', 'a', 'abc', 'xy', ' ab', '0xab'])('the seed “%s” is refused', (seed) => {
  expect(() => drawOrder(seed, ['a'])).toThrow(RangeError)
})

test('an option that stands twice is refused', () => {
  expect(() => drawOrder(SEED, ['a', 'b', 'a'])).toThrow(RangeError)
})

test('options follow the draw, which must hold each of them once', () => {
  const order = (drawn: string[]) => inDrawnOrder(['a', 'b'], drawn, (id) => id)
  expect(order(['b', 'a'])).toEqual(['b', 'a'])
  for (const drawn of [['a'], ['a', 'b', 'c'], ['a', 'a'], ['a', 'b', 'b'], ['a', 'c']]) {
    expect(() => order(drawn)).toThrow(RangeError)
  }
})

test('a tie is kept once, not again for what is left of it', () => {
  const ties: string[][] = []
  for (const tied of [['a'], ['c', 'a', 'b'], ['a', 'b'], ['b'], ['b', 'd'], []])
    keepTie(ties, tied)
  expect(ties).toEqual([
    ['c', 'a', 'b'],
    ['b', 'd'],
  ])
})
