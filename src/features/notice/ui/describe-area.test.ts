import { buildNoticeSummary } from '../../../../test/factories/notices'
import { describeArea } from './describe-area'

const forGrid = buildNoticeSummary()
const forCommunity = buildNoticeSummary({ areaCode: '430503001001', areaName: '示范社区' })

test.each([
  [forGrid, '430503001001003', '本网格'],
  [forGrid, '430503001001004', '第三网格'],
  [forGrid, undefined, '第三网格'],
  [forCommunity, '430503001001003', '全社区'],
  [forCommunity, '430503001002001', '示范社区全社区'],
  [forCommunity, undefined, '示范社区全社区'],
])('%#: whom a notice is for is said as seen from one’s grid', (notice, gridCode, words) => {
  expect(describeArea(notice, gridCode)).toBe(words)
})
