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
])('%s is not asked', (text) => {
  expect(breaksFormalismRules(text)).toBe(true)
})

test.each(['几部电梯', '电梯坏了几次，最多多久没修好', '有没有投票箱', '消防栓、下水井各几个'])(
  '%s may be asked',
  (text) => {
    expect(breaksFormalismRules(text)).toBe(false)
  },
)
