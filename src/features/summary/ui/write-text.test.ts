import { buildSummary } from '../../../../test/factories/summaries'
import { writeText } from './write-text'

test('the text has every figure with its word, and says where there is nothing', () => {
  expect(writeText(buildSummary())).toBe(
    [
      '网格工作日报',
      '示范社区 第三网格 2026年11月25日',
      '数字截至 2026年11月25日 10:00，这段时间还没有过完。',
      '一、居民诉求',
      '路灯照明：收到 3，接单 2，答复 1，超时 0',
      '四、走访',
      '没有走访。',
    ].join('\n'),
  )
})
