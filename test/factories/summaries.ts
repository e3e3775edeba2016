import type { Summary } from '../../src/features/summary/domain/summary'

export function buildSummary(over: Partial<Summary> = {}): Summary {
  return {
    title: '网格工作日报',
    area: '示范社区 第三网格',
    date: '2026年11月25日',
    note: '数字截至 2026年11月25日 10:00，这段时间还没有过完。',
    sections: [
      {
        heading: '一、居民诉求',
        head: ['类别', '收到', '接单', '答复', '超时'],
        rows: [['路灯照明', 3, 2, 1, 0]],
        empty: '没有诉求。',
      },
      { heading: '四、走访', head: ['事由', '户次'], rows: [], empty: '没有走访。' },
    ],
    ...over,
  }
}
