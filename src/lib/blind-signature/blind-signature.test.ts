import bigInt from 'big-integer'
import vector from '../../../test/vectors/rfc9474-randomized.json'
import { toBase64url } from '../base64url'
import { blind, finalize, prepare } from './blind-signature'

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'))
const hex = (array: Uint8Array): string => Buffer.from(array).toString('hex')

const key = { n: toBase64url(bytes(vector.n)), e: toBase64url(bytes(vector.e)) }
const factor = bytes(
  bigInt(vector.inv, 16).modInv(bigInt(vector.n, 16)).toString(16).padStart(1024, '0'),
)
const [prefix, salt] = [bytes(vector.msg_prefix), bytes(vector.salt)]

/** Gives what the RFC drew: prefix, salt and blinding factor are told apart by their lengths. */
function drawn(length: number): Uint8Array {
  const found = [prefix, salt, factor].find((random) => random.length === length)
  if (!found) throw new Error(`Nothing of ${length} bytes was drawn`)
  return found
}

const finished = {
  preparedMessage: bytes(vector.prepared_msg),
  inverse: bytes(vector.inv),
  blindSignature: bytes(vector.blind_sig),
}

describe('test vector of RFC 9474, A.1', () => {
  test('the message is prepared as the RFC says', async () => {
    expect(hex(await prepare(bytes(vector.msg), drawn))).toBe(vector.prepared_msg)
  })

  test('the prepared message is blinded as the RFC says', async () => {
    const { blindedMessage, inverse } = await blind(key, bytes(vector.prepared_msg), drawn)
    expect(hex(blindedMessage)).toBe(vector.blinded_msg)
    expect(hex(inverse)).toBe(vector.inv)
  })

  test('the blind signature is finished as the RFC says', () => {
    expect(hex(finalize(key, finished))).toBe(vector.sig)
  })
})

test.each(['preparedMessage', 'inverse', 'blindSignature'] as const)(
  'with another %s nothing is finished',
  (part) => {
    for (const at of [0, 20, finished[part].length - 1]) {
      const changed = finished[part].map((byte, index) => (index === at ? byte ^ 1 : byte))
      expect(() => finalize(key, { ...finished, [part]: changed })).toThrow('invalid signature')
    }
  },
)

test.each(['inverse', 'blindSignature'] as const)('%s of another length is refused', (part) => {
  const short = finished[part].subarray(1)
  const long = Uint8Array.of(0, ...finished[part])
  for (const changed of [short, long, new Uint8Array()]) {
    expect(() => finalize(key, { ...finished, [part]: changed })).toThrow('unexpected input size')
  }
})

test('a blinding factor out of range is drawn again', async () => {
  const draws = [salt, new Uint8Array(512), bytes(vector.n), new Uint8Array(512).fill(255), factor]
  const { blindedMessage } = await blind(key, finished.preparedMessage, () => {
    const next = draws.shift()
    if (!next) throw new Error('Drawn too often')
    return next
  })
  expect(hex(blindedMessage)).toBe(vector.blinded_msg)
  expect(draws).toEqual([])
})

test.each<[string, (length: number) => Uint8Array]>([
  ['nothing but zeros for a factor', (length) => new Uint8Array(length)],
  ['nothing but ones for a factor', (length) => new Uint8Array(length).fill(255)],
  ['too few bytes', (length) => new Uint8Array(length - 1).fill(7)],
  ['too many bytes', (length) => new Uint8Array(length + 1).fill(7)],
])('a random source that gives %s is found out', async (_what, random) => {
  await expect(blind(key, finished.preparedMessage, random)).rejects.toThrow('faulty random source')
})

test('who draws a factor of the modulus by chance is not told a number', async () => {
  const prime = Uint8Array.of(...new Uint8Array(256), ...bytes(vector.p))
  const random = (length: number) => (length === 512 ? prime : drawn(length))
  await expect(blind(key, finished.preparedMessage, random)).rejects.toThrow(/^invalid input$/)
})

test.each<[string, Partial<typeof key>]>([
  ['another exponent', { e: 'Aw' }],
  ['an even modulus', { n: toBase64url(bytes(`${vector.n.slice(0, -2)}d4`)) }],
  ['a short modulus', { n: toBase64url(bytes(vector.n).subarray(0, 383)) }],
  ['a modulus that begins with zero', { n: toBase64url(bytes(`00${vector.n}`)) }],
  ['no modulus', { n: '' }],
  ['a modulus that is not base64url', { n: `+${key.n}` }],
])('a key with %s is refused', async (_what, other) => {
  const wrong = { ...key, ...other }
  expect(() => finalize(wrong, finished)).toThrow('unsupported key')
  await expect(blind(wrong, finished.preparedMessage, drawn)).rejects.toThrow('unsupported key')
})
