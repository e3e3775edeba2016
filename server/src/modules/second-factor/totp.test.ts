import { hotp, matchStep, stepAt, toBase32, toKeyAddress } from './totp'

const SECRET = Buffer.from('12345678901234567890')
const NOW = new Date('2026-11-25T02:00:10Z')
const code = (step: number) => hotp(SECRET, step)

test.each([
  [0, '755224'],
  [1, '287082'],
  [2, '359152'],
  [3, '969429'],
  [4, '338314'],
  [5, '254676'],
  [6, '287922'],
  [7, '162583'],
  [8, '399871'],
  [9, '520489'],
])('RFC 4226, appendix D: counter %s makes %s', (counter, value) => {
  expect(hotp(SECRET, counter)).toBe(value)
})

test.each([
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
])('RFC 6238, appendix B: second %s makes %s', (seconds, value) => {
  expect(hotp(SECRET, stepAt(new Date(seconds * 1000)), 8)).toBe(value)
})

test('one step early or late is taken, two are not', () => {
  const now = stepAt(NOW)
  const match = (step: number) => matchStep(SECRET, code(step), { now: NOW, lastStep: 0 })
  expect([-2, -1, 0, 1, 2].map((off) => match(now + off))).toEqual([
    undefined,
    now - 1,
    now,
    now + 1,
    undefined,
  ])
})

test('a code is good once, and none of an earlier step after it', () => {
  const now = stepAt(NOW)
  expect(matchStep(SECRET, code(now), { now: NOW, lastStep: now })).toBeUndefined()
  expect(matchStep(SECRET, code(now - 1), { now: NOW, lastStep: now })).toBeUndefined()
  expect(matchStep(SECRET, code(now + 1), { now: NOW, lastStep: now })).toBe(now + 1)
  expect(matchStep(SECRET, '12345', { now: NOW, lastStep: 0 })).toBeUndefined()
})

test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('RFC 4648, section 10: %s is %s', (text, encoded) => {
  expect(toBase32(Buffer.from(text))).toBe(encoded)
})

test('apps are told issuer, name and key', () => {
  const address = new URL(toKeyAddress(SECRET, '周示'))
  expect(address.protocol).toBe('otpauth:')
  expect(decodeURIComponent(address.pathname)).toContain('邻格:周示')
  expect(address.searchParams.get('secret')).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
  expect(address.searchParams.get('issuer')).toBe('邻格')
})
