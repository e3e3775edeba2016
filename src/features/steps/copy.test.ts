import { milestonesCopy, stepCopy } from './copy'

test('a date that begins with a digit keeps its distance, a day that has a name needs none', () => {
  expect(stepCopy.between('今天', '11 月 30 日')).toBe('今天到 11 月 30 日')
  expect(stepCopy.between('11 月 3 日', '昨天')).toBe('11 月 3 日到昨天')
  expect(milestonesCopy.overdueSince('11 月 3 日', 2)).toBe('应在 11 月 3 日办完，晚了 2 天')
})
