import {
  createTreeHeadSigner,
  type TreeHead,
  treeHeadBytes,
  verifyTreeHead,
} from './signed-tree-head'

const signer = createTreeHeadSigner('a secret that only signs what these tests publish')
const head: TreeHead = {
  pollId: '430503004006-57',
  size: 200_000,
  rootHash: Buffer.alloc(32, 0xab),
  signedAt: new Date('2026-11-30T10:00:00.000Z'),
}
const signature = signer.sign(head)

test('what is signed is the five lines anybody can write again', () => {
  expect(treeHeadBytes(head).toString()).toBe(
    `linge tree head v1\n430503004006-57\n200000\n${'ab'.repeat(32)}\n2026-11-30T10:00:00.000Z\n`,
  )
})

test('a signed head is known again, also after a restart', () => {
  const again = createTreeHeadSigner('a secret that only signs what these tests publish')
  expect(verifyTreeHead(signer.publicKey, head, signature)).toBe(true)
  expect(again.publicKey).toBe(signer.publicKey)
  expect(again.sign(head)).toBe(signature)
  expect(Buffer.from(signature, 'base64url')).toHaveLength(64)
})

test.each<[string, Partial<TreeHead>]>([
  ['poll', { pollId: '430503004006-58' }],
  ['size', { size: 199_999 }],
  ['root', { rootHash: Buffer.alloc(32, 0xac) }],
  ['instant', { signedAt: new Date('2026-11-30T10:00:00.001Z') }],
])('a head with another %s is not signed', (_part, other) => {
  expect(verifyTreeHead(signer.publicKey, { ...head, ...other }, signature)).toBe(false)
})

test('changed anywhere, cut or lengthened a signature is none', () => {
  const bytes = Buffer.from(signature, 'base64url')
  const others = [bytes.subarray(1), Buffer.concat([bytes, Buffer.of(0)]), Buffer.alloc(0)]
  for (const [index, byte] of bytes.entries()) {
    const changed = Buffer.from(bytes)
    changed[index] = byte ^ 1
    others.push(changed)
  }
  const passed = others.filter((other) =>
    verifyTreeHead(signer.publicKey, head, other.toString('base64url')),
  )
  expect(passed).toEqual([])
})

test('another service’s key signed nothing of ours', () => {
  const other = createTreeHeadSigner('another secret of at least thirty-two characters')
  expect(verifyTreeHead(other.publicKey, head, signature)).toBe(false)
  expect(() => verifyTreeHead('short', head, signature)).toThrow()
})

test.each<[string, Partial<TreeHead>]>([
  ['a poll of two lines', { pollId: '57\n3' }],
  ['no poll', { pollId: '' }],
  ['a negative size', { size: -1 }],
  ['half a leaf', { size: 0.5 }],
  ['a short root', { rootHash: Buffer.alloc(31) }],
  ['no instant', { signedAt: new Date(Number.NaN) }],
])('%s cannot be signed', (_what, other) => {
  expect(() => signer.sign({ ...head, ...other })).toThrow(RangeError)
})
