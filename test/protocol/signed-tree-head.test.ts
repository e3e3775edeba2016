import { createTreeHeadSigner } from '../../server/src/lib/signed-tree-head'
import { isSignedHead } from '../../src/lib/signed-tree-head'

const signer = createTreeHeadSigner('secret of these tests')
const head = {
  pollId: '430503001001-6',
  size: 7,
  rootHash: 'ab'.repeat(32),
  signedAt: '2026-11-30T10:00:00.000Z',
}
const signature = signer.sign({
  ...head,
  rootHash: Buffer.from(head.rootHash, 'hex'),
  signedAt: new Date(head.signedAt),
})

test('the phone knows what the service has signed', () => {
  expect(isSignedHead(signer.publicKey, head, signature)).toBe(true)
})

test.each([
  { pollId: '430503001001-7' },
  { size: 8 },
  { rootHash: 'ac'.repeat(32) },
  { signedAt: '2026-11-30T10:00:00.001Z' },
])('no other head has the signature: %j', (change) => {
  expect(isSignedHead(signer.publicKey, { ...head, ...change }, signature)).toBe(false)
})

test('nor is it signed by another key, or by what is no key and no signature', () => {
  const other = createTreeHeadSigner('another secret').publicKey
  for (const key of [other, '', 'AA', '*', 'A'.repeat(43)]) {
    expect(isSignedHead(key, head, signature)).toBe(false)
  }
  for (const text of ['', 'AA', '*', 'A'.repeat(86)]) {
    expect(isSignedHead(signer.publicKey, head, text)).toBe(false)
  }
})
