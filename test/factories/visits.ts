import type { Visit } from '../../src/features/visit/domain/visit'

export function buildVisit(over: Partial<Visit> = {}): Visit {
  return {
    id: '430503001001-21',
    gridCode: '430503001001003',
    gridName: '第三网格',
    purpose: 'care',
    visitedOn: '2026-11-20',
    note: {
      householdId: '430503001001-12',
      label: '3栋 2单元501',
      words: '腿好些了，下周再去',
      notice: null,
      reportId: null,
      isOwn: true,
    },
    ...over,
  }
}
