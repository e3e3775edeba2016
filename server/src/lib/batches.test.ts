import { setImmediate as nextTurn } from 'node:timers/promises'
import { createBatches } from './batches'

/** Batches that end only when told, in the order they began. */
function buildHeldBatches(lanes: number, largest: number) {
  const begun: { key: string; items: readonly number[]; end: (error?: Error) => void }[] = []
  const batches = createBatches<number, string>({
    lanes,
    largest,
    run: (key, items) =>
      new Promise((resolve, reject) => {
        const end = (error?: Error) =>
          error ? reject(error) : resolve(items.map((item) => `${key}${item}`))
        begun.push({ key, items, end })
      }),
  })
  return { batches, begun, sizes: () => begun.map(({ items }) => items.length) }
}

test('what comes alone is written at once; what comes meanwhile goes together', async () => {
  const { batches, begun, sizes } = buildHeldBatches(1, 10)
  const first = batches.add('a', 1)
  const others = [2, 3, 4].map((item) => batches.add('a', item))
  expect(sizes()).toEqual([1])
  begun[0]?.end()
  expect(await first).toBe('a1')
  await nextTurn()
  expect(sizes()).toEqual([1, 3])
  begun[1]?.end()
  expect(await Promise.all(others)).toEqual(['a2', 'a3', 'a4'])
})

test('no batch is larger than allowed, and no more run at once than there are lanes', async () => {
  const { batches, begun, sizes } = buildHeldBatches(2, 3)
  const all = Array.from({ length: 12 }, (_, item) => batches.add('a', item))
  expect(sizes()).toEqual([1, 1])
  for (let ended = 0; ended < begun.length; ended += 1) {
    expect(begun.length - ended).toBeLessThanOrEqual(2)
    begun[ended]?.end()
    await nextTurn()
  }
  expect(Math.max(...sizes())).toBe(3)
  expect(await Promise.all(all)).toEqual(Array.from({ length: 12 }, (_, item) => `a${item}`))
})

test('keys do not wait for each other', async () => {
  const { batches, begun } = buildHeldBatches(1, 10)
  const [one, other] = [batches.add('a', 1), batches.add('b', 1)]
  expect(begun.map(({ key }) => key)).toEqual(['a', 'b'])
  begun[1]?.end()
  expect(await other).toBe('b1')
  begun[0]?.end()
  expect(await one).toBe('a1')
})

test('a batch that fails fails for its own items only', async () => {
  const { batches, begun } = buildHeldBatches(1, 10)
  const [first, second] = [batches.add('a', 1), batches.add('a', 2)]
  const failing = expect(first).rejects.toThrow('the disk is full')
  begun[0]?.end(new Error('the disk is full'))
  await failing
  begun[1]?.end()
  expect(await second).toBe('a2')
})
