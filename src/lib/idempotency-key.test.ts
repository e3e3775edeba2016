import { makeIdempotencyKey } from './idempotency-key'

test('a key has the form the service accepts', () => {
  for (let round = 0; round < 200; round += 1) {
    expect(makeIdempotencyKey()).toMatch(/^[A-Za-z0-9_-]{8,64}$/)
  }
})

test('ten thousand keys do not collide', () => {
  const keys = new Set(Array.from({ length: 10_000 }, makeIdempotencyKey))
  expect(keys.size).toBe(10_000)
})
