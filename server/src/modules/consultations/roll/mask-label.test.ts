import { maskLabel } from './mask-label'

test.each([
  ['1栋 1单元101', '1栋 1单元1**'],
  ['3栋 2单元1203等3套', '3栋 2单元12**等3套'],
  ['老院 7', '老院 *'],
  ['老院 甲乙', '老院 **'],
  ['', ''],
])('%s is published as %s', (label, published) => {
  expect(maskLabel(label)).toBe(published)
})
