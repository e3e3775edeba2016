import { fromHex, toHex, toUtf8 } from './bytes'

test.each(['', 'plain {"a":1}', '同意 é 🗳️ %41'])('%j is written in UTF-8', (text) => {
  expect([...toUtf8(text)]).toEqual([...Buffer.from(text, 'utf8')])
})

test('hexadecimal goes there and back, and nothing else is taken for it', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
  expect(toHex(bytes)).toBe(Buffer.from(bytes).toString('hex'))
  expect(fromHex(toHex(bytes))).toEqual(bytes)
  for (const wrong of ['0', 'AB', 'zz', '0x00', ' 00']) expect(fromHex(wrong)).toBeUndefined()
})
