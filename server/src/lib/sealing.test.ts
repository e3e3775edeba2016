import fc from 'fast-check'
import { createSealing, type SealScope } from './sealing'

const sealing = createSealing('a secret that only seals what these tests write')
const scope: SealScope = { table: 'accounts', column: 'phone_sealed', row: '7' }
const PHONE = '10907390001'

test('whatever is sealed comes back as it was, and what is stored does not show it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(sealing.open(sealing.seal(text, scope), scope)).toBe(text)
    }),
  )
  expect(sealing.seal(PHONE, scope)).not.toContain(PHONE)
})

test('the same text is never sealed alike twice', () => {
  const sealed = Array.from({ length: 100 }, () => sealing.seal(PHONE, scope))
  expect(new Set(sealed).size).toBe(100)
})

test.each<[string, Partial<SealScope>]>([
  ['row', { row: '8' }],
  ['column', { column: 'name_sealed' }],
  ['table', { table: 'households' }],
  ['row and column whose names join alike', { column: 'phone_sealed"', row: '' }],
])('in another %s it cannot be opened', (_what, other) => {
  const sealed = sealing.seal(PHONE, scope)
  expect(() => sealing.open(sealed, { ...scope, ...other })).toThrow('another place')
})

test('changed anywhere it cannot be opened', () => {
  const sealed = sealing.seal(PHONE, scope)
  const [format = '', keyId = '', content = ''] = sealed.split('.')
  const bytes = Buffer.from(content, 'base64url')
  for (const [index, byte] of bytes.entries()) {
    const changed = Buffer.from(bytes)
    changed[index] = byte ^ 1
    const value = [format, keyId, changed.toString('base64url')].join('.')
    expect(() => sealing.open(value, scope)).toThrow('was changed')
  }
})

test.each([
  ['cut short', (sealed: string) => sealed.slice(0, -4)],
  ['with a shorter tag', (sealed: string) => `${sealed.split('.').slice(0, 2).join('.')}.AAAA`],
  ['emptied', (sealed: string) => `${sealed.split('.').slice(0, 2).join('.')}.`],
  ['in the clear', () => PHONE],
  ['of another format', (sealed: string) => `2${sealed.slice(1)}`],
  ['blank', () => ''],
])('%s it cannot be opened', (_how, change) => {
  expect(() => sealing.open(change(sealing.seal(PHONE, scope)), scope)).toThrow()
})

test('another key opens nothing and is named as the reason', () => {
  const other = createSealing('another secret of at least thirty-two characters')
  expect(() => other.open(sealing.seal(PHONE, scope), scope)).toThrow('another DATA_KEY')
})

test('the service that starts again with its key opens what it sealed', () => {
  const again = createSealing('a secret that only seals what these tests write')
  expect(again.open(sealing.seal(PHONE, scope), scope)).toBe(PHONE)
  expect(again.indexOf(PHONE, scope)).toBe(sealing.indexOf(PHONE, scope))
})

test('an index is the same for the same text alone, differs by column and key, and is not the text', () => {
  const other = createSealing('another secret of at least thirty-two characters')
  const indexes = [
    sealing.indexOf(PHONE, scope),
    sealing.indexOf('10907390002', scope),
    sealing.indexOf(PHONE, { table: 'accounts', column: 'other' }),
    other.indexOf(PHONE, scope),
  ]
  expect(new Set(indexes).size).toBe(indexes.length)
  expect(indexes[0]).toMatch(/^[\w-]{43}$/)
})

test('what SM4 sealed opens whichever algorithm is chosen, and the other way round', () => {
  const secret = 'a secret that only seals what these tests write'
  const sm4 = createSealing(secret, 'sm4')
  const sealed = sm4.seal(PHONE, scope)
  expect(sealed.startsWith('2.')).toBe(true)
  expect(sealing.open(sealed, scope)).toBe(PHONE)
  expect(sm4.open(sealing.seal(PHONE, scope), scope)).toBe(PHONE)
  expect(sm4.indexOf(PHONE, scope)).toBe(sealing.indexOf(PHONE, scope))
})

test('what SM4 sealed cannot be opened changed, cut short or in another place', () => {
  const sm4 = createSealing('a secret that only seals what these tests write', 'sm4')
  const [format = '', keyId = '', content = ''] = sm4.seal(PHONE, scope).split('.')
  const bytes = Buffer.from(content, 'base64url')
  for (const [index, byte] of bytes.entries()) {
    const changed = Buffer.from(bytes)
    changed[index] = byte ^ 1
    const value = [format, keyId, changed.toString('base64url')].join('.')
    expect(() => sm4.open(value, scope)).toThrow('was changed')
  }
  for (const length of [0, 8, 31, 32, 48, bytes.length - 1]) {
    const cut = [format, keyId, bytes.subarray(0, length).toString('base64url')].join('.')
    expect(() => sm4.open(cut, scope)).toThrow('was changed')
  }
  const elsewhere = { ...scope, row: '8' }
  expect(() => sm4.open([format, keyId, content].join('.'), elsewhere)).toThrow('another place')
})
