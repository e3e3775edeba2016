import { parseYuan, writeYuan } from './written-yuan'

test.each([
  ['12000', 1_200_000],
  [' 12,000 元', 1_200_000],
  ['12000.5', 1_200_050],
  ['0.05', 5],
  ['1000000000', 100_000_000_000],
])('%s yuan are %d cents', (text, cents) => {
  expect(parseYuan(text)).toBe(cents)
  expect(parseYuan(writeYuan(cents))).toBe(cents)
})

test.each(['', '0', '-5', '1.234', '一万', '1000000001', '1e3'])('%j is no amount', (text) => {
  expect(parseYuan(text)).toBeUndefined()
})
