import { createLinkSigner } from './signed-link'

const NOW = new Date('2026-11-25T10:20:00+08:00')
const signer = createLinkSigner('a secret of the service')
const { expires, signature } = signer.sign('photo-1', NOW)

test('a link is valid for at least one hour and at most two', () => {
  const left = expires * 1000 - NOW.getTime()
  expect(left).toBeGreaterThan(3_600_000)
  expect(left).toBeLessThanOrEqual(7_200_000)
  expect(signer.isValid('photo-1', expires, signature, NOW)).toBe(true)
})

test('the link stays the same within an hour', () => {
  expect(signer.sign('photo-1', new Date(NOW.getTime() + 20 * 60_000))).toEqual({
    expires,
    signature,
  })
})

test.each([
  ['another subject', 'photo-2', expires, signature, NOW],
  ['a later expiry', 'photo-1', expires + 3600, signature, NOW],
  ['a changed signature', 'photo-1', expires, signature.replace(/^./, '_'), NOW],
  ['no signature', 'photo-1', expires, '', NOW],
  ['a link that has expired', 'photo-1', expires, signature, new Date(expires * 1000)],
])('%s is refused', (_case, subject, until, given, now) => {
  expect(signer.isValid(subject, until, given, now)).toBe(false)
})

test('another service cannot sign for this one', () => {
  expect(createLinkSigner('another secret').sign('photo-1', NOW).signature).not.toBe(signature)
})
