import { createHash, randomBytes } from 'node:crypto'
import { parse } from 'acorn'
import { blindSign, verifyToken } from '../../server/src/lib/blind-signature'
import { hashLeaf } from '../../server/src/lib/merkle-hash'
import { buildMerkleTree } from '../../server/src/lib/merkle-tree'
import {
  generateSigningKey,
  readSigningPublicKey,
  toSigningPublicKey,
} from '../../server/src/lib/signing-key'
import type * as BlindSignature from '../../src/lib/blind-signature/blind-signature'
import type * as MerkleInclusion from '../../src/lib/merkle-inclusion'
import vector from '../vectors/rfc9474-randomized.json'
import { compileForPhones, runInOldEngine } from './old-engine'

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex')

let script: string
let phone: typeof BlindSignature & typeof MerkleInclusion
beforeAll(async () => {
  script = await compileForPhones([
    'src/lib/blind-signature/blind-signature',
    'src/lib/merkle-inclusion',
  ])
  phone = runInOldEngine(script)
})

test('what the phone runs is ECMAScript 2018, and its engine has no BigInt', () => {
  expect(() => parse(script, { ecmaVersion: 2018 })).not.toThrow()
  expect(runInOldEngine('var half = typeof BigInt')).toBe('undefined')
})

test('the vector of RFC 9474, A.1 is finished as the RFC says', () => {
  const key = { n: bytes(vector.n).toString('base64url'), e: 'AQAB' }
  const signature = phone.finalize(key, {
    preparedMessage: bytes(vector.prepared_msg),
    inverse: bytes(vector.inv),
    blindSignature: bytes(vector.blind_sig),
  })
  expect(Buffer.from(signature).toString('hex')).toBe(vector.sig)
})

test('a phone without BigInt obtains tokens from the service', async () => {
  const privateKey = await generateSigningKey()
  const published = toSigningPublicKey(privateKey)
  const preparedMessage = await phone.prepare(randomBytes(32), randomBytes)
  const { blindedMessage, inverse } = await phone.blind(published, preparedMessage, randomBytes)
  const blindSignature = blindSign(privateKey, blindedMessage)
  const token = { preparedMessage, inverse, blindSignature }
  const signature = phone.finalize(published, token)
  expect(verifyToken(readSigningPublicKey(published), preparedMessage, signature)).toBe(true)
  expect(() => phone.finalize(published, { ...token, blindSignature: blindedMessage })).toThrow(
    'invalid signature',
  )
})

test('a phone without BigInt checks its ballot on the board', () => {
  const leaves = Array.from({ length: 13 }, (_, index) => hashLeaf(Buffer.of(index)))
  const { rootHash, size, inclusionProof } = buildMerkleTree(leaves)
  for (const [index, leafHash] of leaves.entries()) {
    const claim = { leafHash: phone.hashLeaf(Buffer.of(index)), index, size, rootHash }
    expect(Buffer.from(claim.leafHash)).toEqual(leafHash)
    expect(phone.verifyInclusion(claim, inclusionProof(index))).toBe(true)
    expect(
      phone.verifyInclusion({ ...claim, index: (index + 1) % size }, inclusionProof(index)),
    ).toBe(false)
  }
})

test('the phone’s SHA-256 is SHA-256 at every length around a block', () => {
  for (let length = 0; length < 200; length += 1) {
    const entry = randomBytes(length)
    const expected = createHash('sha256').update(Buffer.of(0)).update(entry).digest()
    expect(Buffer.from(phone.hashLeaf(entry)).equals(expected)).toBe(true)
  }
})
