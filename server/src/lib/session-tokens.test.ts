import { createSigner } from 'fast-jwt'
import { createSessionTokens } from './session-tokens'

const NOW = new Date('2026-03-01T00:00:00.250Z')
const tokens = createSessionTokens('a secret')

test('a token stands for its account until two hours have passed', () => {
  const { token, expiresAt } = tokens.issue('7', 'sms', NOW)
  expect(expiresAt).toEqual(new Date('2026-03-01T02:00:00Z'))
  expect(tokens.read(token, new Date(expiresAt.getTime() - 1))).toEqual({
    accountId: '7',
    issuedAt: NOW,
    way: 'sms',
  })
  expect(tokens.read(token, expiresAt)).toBeUndefined()
})

test.each([
  ['another secret', 'HS256', 'another secret'],
  ['another algorithm', 'HS512', 'a secret'],
] as const)('a token signed with %s stands for nobody', (_what, algorithm, key) => {
  const token = createSigner({ key, algorithm })({ sub: '7', exp: 4_764_036_000 })
  expect(tokens.read(token, NOW)).toBeUndefined()
})
