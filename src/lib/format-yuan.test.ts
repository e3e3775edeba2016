import { formatYuan } from './format-yuan'

test.each([
  [0, '0 元'],
  [5, '0.05 元'],
  [99_900, '999 元'],
  [100_000, '1,000 元'],
  [1_234_567, '12,345.67 元'],
  [100_000_000_000, '1,000,000,000 元'],
])('%d cents are %s', (cents, words) => {
  expect(formatYuan(cents)).toBe(words)
})
