import fc from 'fast-check'
import { fromBase64url, toBase64url } from './base64url'

test('bytes are written as Node writes them, and come back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = toBase64url(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64url'))
      expect([...fromBase64url(text)]).toEqual([...bytes])
    }),
  )
})

test.each([
  ['a character too many', 'A'],
  ['a character of plain base64', 'ab+/'],
  ['padding', 'YQ=='],
  ['unused bits that are set', 'YR'],
  ['unused bits that are set, two bytes', 'YWF'],
  ['a space', 'YQ '],
])('a text with %s stands for nothing', (_what, text) => {
  expect(() => fromBase64url(text)).toThrow('Not base64url')
})
