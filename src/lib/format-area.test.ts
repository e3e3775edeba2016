import { formatArea } from './format-area'

test.each([
  [0, '0.00'],
  [1, '0.01'],
  [99, '0.99'],
  [100, '1.00'],
  [8_640, '86.40'],
  [1_234_567, '12345.67'],
  [9_007_199_254_740_991, '90071992547409.91'],
])('%d hundredths are written %s', (hundredths, words) => {
  expect(formatArea(hundredths)).toBe(words)
})
