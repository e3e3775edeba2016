import { breaksFormalismRules } from './formalism'

test.each([
  '签-到人数',
  '签 到人数',
  '签\u200b到人数',
  '签·到、人数',
  '打（卡）情况',
  '走访步数',
  '到岗情况拍照',
  '下载量',
  '关注公众号人数',
  '谁投票最多',
  '参与率打分',
  '转发数量统计',
  '本月走访第一名是哪位网格员',
  '哪位网格员走访最少',
  '网格员本月走访了多少户次',
  '每位网格员办了几件',
  '网格员评分',
  '没投票的居民是谁',
  '哪些居民没装小程序',
  '扫码注册人数',
  '每天上报位置',
  '现场照片几张',
  '谁是低保户名字和病情',
  '残疾人名单',
])('%s is not asked', (text) => {
  expect(breaksFormalismRules(text)).toBe(true)
})

test.each([
  '几部电梯',
  '电梯坏了几次，最多多久没修好',
  '有没有投票箱',
  '消防栓、下水井各几个',
  '独居老人有几户',
  '低保户有几户',
  '网格员有几位',
  '哪个楼道的灯坏了',
  '还缺什么',
])('%s may be asked', (text) => {
  expect(breaksFormalismRules(text)).toBe(false)
})
