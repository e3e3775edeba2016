import { buildNoticeSummary } from '../../../../test/factories/notices'
import { describeTarget } from './describe-target'

const toAll = { areaCode: '430503001001', areaName: '示范社区' }
const buildings = [1, 2].map((number) => ({
  id: `430503001001-${number}`,
  name: `${number}栋`,
}))

test.each([
  [{}, '第三网格'],
  [toAll, '全社区'],
  [{ ...toAll, buildings }, '1栋、2栋'],
  [{ ...toAll, audience: 'owners' as const }, '全社区，业主'],
  [{ buildings, audience: 'elders' as const }, '1栋、2栋，有七十岁以上老人的人家'],
])('%#: whom a notice is for says its buildings and its group', (over, words) => {
  expect(describeTarget(buildNoticeSummary(over))).toBe(words)
})
