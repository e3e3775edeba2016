import { digestCutoff, nextTry, planDelivery } from './plan-delivery'

test.each([
  ['final', 0, 'inbox'],
  ['final', 1, 'now'],
  ['final', 2, 'now'],
  ['timely', 1, 'inbox'],
  ['timely', 2, 'now'],
  ['step', 0, 'inbox'],
  ['step', 1, 'inbox'],
  ['step', 2, 'digest'],
  ['none', 9, 'inbox'],
] as const)('a %s message with a balance of %i: %s', (worth, balance, plan) => {
  expect(planDelivery(worth, { balance, isLongTerm: false })).toBe(plan)
})

test.each([
  ['final', 1, 'now'],
  ['timely', 1, 'now'],
  ['step', 1, 'digest'],
  ['step', 0, 'inbox'],
  ['none', 1, 'inbox'],
] as const)('consent that lasts, %s with %i: %s', (worth, balance, plan) => {
  expect(planDelivery(worth, { balance, isLongTerm: true })).toBe(plan)
})

test.each([
  ['2026-11-25T00:00:00+08:00', null],
  ['2026-11-25T17:59:59+08:00', null],
  ['2026-11-25T18:00:00+08:00', '2026-11-25T18:00:00+08:00'],
  ['2026-11-25T23:59:59+08:00', '2026-11-25T18:00:00+08:00'],
])('at %s the message of the day tells of what was before %s', (now, cutoff) => {
  expect(digestCutoff(new Date(now))).toEqual(cutoff && new Date(cutoff))
})

test('tries come further and further apart and then stop', () => {
  const now = new Date('2026-11-25T02:00:00Z')
  const minutes = [1, 2, 3, 4, 5, 6].map((attempts) => {
    const at = nextTry(attempts, now)
    return at && (at.getTime() - now.getTime()) / 60_000
  })
  expect(minutes).toEqual([1, 5, 30, 120, 480, null])
})
