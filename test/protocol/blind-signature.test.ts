import { constants, type KeyObject, publicEncrypt, randomBytes } from 'node:crypto'
import { blindSign, verifyToken } from '../../server/src/lib/blind-signature'
import {
  generateSigningKey,
  readSigningPublicKey,
  type SigningPublicKey,
  toSigningPublicKey,
} from '../../server/src/lib/signing-key'
import { blind, finalize, prepare } from '../../src/lib/blind-signature/blind-signature'

let privateKey: KeyObject
let checkingKey: KeyObject
let published: SigningPublicKey
beforeAll(async () => {
  privateKey = await generateSigningKey()
  published = toSigningPublicKey(privateKey)
  checkingKey = readSigningPublicKey(published)
})

async function obtainToken() {
  const preparedMessage = await prepare(randomBytes(32), randomBytes)
  const { blindedMessage, inverse } = await blind(published, preparedMessage, randomBytes)
  const blindSignature = blindSign(privateKey, blindedMessage)
  const signature = finalize(published, { preparedMessage, inverse, blindSignature })
  return { preparedMessage, blindedMessage, inverse, blindSignature, signature }
}

test('a token the phone obtains is one for the service, at full length every time', async () => {
  for (let round = 0; round < 25; round += 1) {
    const token = await obtainToken()
    expect(verifyToken(checkingKey, token.preparedMessage, token.signature)).toBe(true)
    for (const part of ['blindedMessage', 'inverse', 'blindSignature', 'signature'] as const) {
      expect(token[part]).toHaveLength(384)
    }
  }
})

test('changed anywhere a token is none', async () => {
  const { preparedMessage, signature } = await obtainToken()
  for (const at of [0, 31, 32, 63]) {
    expect(verifyToken(checkingKey, flip(preparedMessage, at), signature)).toBe(false)
  }
  for (const at of [0, 1, 200, 383]) {
    expect(verifyToken(checkingKey, preparedMessage, flip(signature, at))).toBe(false)
  }
  expect(verifyToken(checkingKey, preparedMessage.subarray(1), signature)).toBe(false)
})

test('a token of one poll is none of another', async () => {
  const other = readSigningPublicKey(toSigningPublicKey(await generateSigningKey()))
  const { preparedMessage, signature } = await obtainToken()
  expect(verifyToken(other, preparedMessage, signature)).toBe(false)
})

test('the same token is blinded differently each time, and nothing sent shows in it', async () => {
  const preparedMessage = await prepare(randomBytes(32), randomBytes)
  const blinded = await Promise.all(
    Array.from({ length: 20 }, () => blind(published, preparedMessage, randomBytes)),
  )
  const sent = blinded.map(({ blindedMessage }) => Buffer.from(blindedMessage).toString('hex'))
  expect(new Set(sent).size).toBe(20)
  const signatures = blinded.map(({ blindedMessage, inverse }) => {
    const blindSignature = blindSign(privateKey, blindedMessage)
    return finalize(published, { preparedMessage, inverse, blindSignature })
  })
  const shown = signatures.map((signature) => Buffer.from(signature).toString('hex'))
  expect(shown.filter((signature) => sent.includes(signature))).toEqual([])
})

test('every signature fits every blinding the service saw, so none is likelier to be its own', async () => {
  const tokens = [await obtainToken(), await obtainToken(), await obtainToken()]
  for (const { blindedMessage, blindSignature } of tokens) {
    for (const { signature } of tokens) {
      // The one factor with which this signature's message would have been blinded to what was sent.
      const factor = (toNumber(blindSignature) * invert(toNumber(signature))) % modulus()
      const blindedAgain = (encrypt(factor) * encrypt(toNumber(signature))) % modulus()
      expect(blindedAgain).toBe(toNumber(blindedMessage))
    }
  }
})

test('what the service signed for another blinding, or not at all, finishes no token', async () => {
  const [mine, hers] = [await obtainToken(), await obtainToken()]
  const wrong = [hers.blindSignature, mine.blindedMessage, flip(mine.blindSignature, 383)]
  for (const blindSignature of wrong) {
    expect(() => finalize(published, { ...mine, blindSignature })).toThrow('invalid signature')
  }
  expect(() => finalize(published, { ...mine, inverse: hers.inverse })).toThrow('invalid signature')
})

function flip(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))
}

function toNumber(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
}

function modulus(): bigint {
  return toNumber(Buffer.from(published.n, 'base64url'))
}

/** RSA with the public key and no padding. */
function encrypt(number: bigint): bigint {
  const bytes = Buffer.from(number.toString(16).padStart(768, '0'), 'hex')
  const padding = constants.RSA_NO_PADDING
  return toNumber(publicEncrypt({ key: checkingKey, padding }, bytes))
}

function invert(number: bigint): bigint {
  let [rest, next, factor, nextFactor] = [modulus(), number, 0n, 1n]
  while (next !== 0n) {
    const quotient = rest / next
    ;[rest, next] = [next, rest - quotient * next]
    ;[factor, nextFactor] = [nextFactor, factor - quotient * nextFactor]
  }
  return factor < 0n ? factor + modulus() : factor
}
