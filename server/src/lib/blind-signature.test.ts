import crypto, { createPrivateKey, type KeyObject, publicEncrypt, randomBytes } from 'node:crypto'
import vector from '../../../test/vectors/rfc9474-randomized.json'
import { blindSign, verifyToken } from './blind-signature'
import {
  generateSigningKey,
  readSigningKey,
  readSigningPublicKey,
  toSigningPublicKey,
  writeSigningKey,
} from './signing-key'

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex')

let privateKey: KeyObject
let publicKey: KeyObject
let modulus: Buffer
beforeAll(async () => {
  privateKey = await generateSigningKey()
  publicKey = readSigningPublicKey(toSigningPublicKey(privateKey))
  modulus = Buffer.from(toSigningPublicKey(privateKey).n, 'base64url')
})

describe('test vector of RFC 9474, A.1', () => {
  const key = createPrivateKey({ key: toJwk(vector), format: 'jwk' })

  test('the blinded message gets the signature the RFC says', () => {
    expect(blindSign(key, bytes(vector.blinded_msg)).toString('hex')).toBe(vector.blind_sig)
  })

  test('the finished signature is one of the prepared message and of no other', () => {
    const published = readSigningPublicKey(toSigningPublicKey(key))
    expect(verifyToken(published, bytes(vector.prepared_msg), bytes(vector.sig))).toBe(true)
    expect(verifyToken(published, bytes(vector.msg), bytes(vector.sig))).toBe(false)
    expect(verifyToken(publicKey, bytes(vector.prepared_msg), bytes(vector.sig))).toBe(false)
  })
})

test('a new key has 3072 bits and the exponent 65537', () => {
  expect(privateKey.asymmetricKeyDetails).toEqual({ modulusLength: 3072, publicExponent: 65537n })
  expect(toSigningPublicKey(privateKey).e).toBe('AQAB')
})

test('a kept key signs as before, and its public half is the same', () => {
  const again = readSigningKey(writeSigningKey(privateKey))
  const message = Buffer.concat([Buffer.of(0), randomBytes(383)])
  expect(blindSign(again, message)).toEqual(blindSign(privateKey, message))
  expect(toSigningPublicKey(again)).toEqual(toSigningPublicKey(publicKey))
})

test.each([
  ['empty', () => Buffer.alloc(0), 'unexpected input size'],
  ['a byte short', () => Buffer.alloc(383, 1), 'unexpected input size'],
  ['a byte long', () => Buffer.alloc(385, 1), 'unexpected input size'],
  ['zero', () => Buffer.alloc(384), 'message representative out of range'],
  ['the modulus', () => modulus, 'message representative out of range'],
  ['above the modulus', () => Buffer.alloc(384, 0xff), 'message representative out of range'],
])('a blinded message that is %s is refused', (_what, build, fault) => {
  expect(() => blindSign(privateKey, build())).toThrow(fault)
})

test.each([
  ['one', () => Buffer.concat([Buffer.alloc(383), Buffer.of(1)])],
  ['the modulus − 1', () => Buffer.concat([modulus.subarray(0, -1), minusOne(modulus)])],
])('%s is in range and is signed at full length', (_what, build) => {
  expect(blindSign(privateKey, build())).toHaveLength(384)
})

test('a result the processor got wrong is not given away', () => {
  const wrong = Buffer.concat([Buffer.of(0), randomBytes(383)])
  const fault = jest.spyOn(crypto, 'privateEncrypt').mockReturnValueOnce(wrong)
  expect(() => blindSign(privateKey, Buffer.alloc(384, 1))).toThrow('signing failure')
  fault.mockRestore()
})

test('what was signed comes out again with the public key', () => {
  const message = Buffer.concat([Buffer.of(0), randomBytes(383)])
  const recovered = publicEncrypt({ key: publicKey, padding: 3 }, blindSign(privateKey, message))
  expect(recovered).toEqual(message)
})

test.each([0, 1, 383, 385, 1000])('a signature of %i bytes is none', (length) => {
  expect(verifyToken(publicKey, Buffer.from('message'), Buffer.alloc(length, 7))).toBe(false)
})

/** The last byte of an odd number, one less. */
function minusOne(odd: Buffer): Buffer {
  return Buffer.of((odd.at(-1) ?? 0) - 1)
}

function toJwk({ n, e, d, p, q }: Record<'n' | 'e' | 'd' | 'p' | 'q', string>) {
  const [exponent, first, second] = [number(d), number(p), number(q)]
  const rest = {
    dp: exponent % (first - 1n),
    dq: exponent % (second - 1n),
    qi: power(second, first - 2n, first),
  }
  const texts = { n, e, d, p, q, ...mapValues(rest, (value) => value.toString(16)) }
  const encode = (hex: string) =>
    bytes(hex.padStart(hex.length + (hex.length % 2), '0')).toString('base64url')
  return { kty: 'RSA', ...mapValues(texts, encode) }
}

function number(hex: string): bigint {
  return BigInt(`0x${hex}`)
}

function power(base: bigint, exponent: bigint, divisor: bigint): bigint {
  let [result, square] = [1n, base % divisor]
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % divisor
    square = (square * square) % divisor
  }
  return result
}

function mapValues<From, To>(record: Record<string, From>, map: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]))
}
