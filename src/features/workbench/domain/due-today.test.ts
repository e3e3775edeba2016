import { countDueToday } from './due-today'
import type { TodoItem } from './todo'

const NOW = Date.parse('2026-11-25T02:00:00Z')
const item = (kind: TodoItem['kind'], dueAt: string): TodoItem => ({
  ...{ kind, dueAt, id: '430503001001-1', title: '', isOverdue: Date.parse(dueAt) <= NOW },
})

test('what runs out today in China or has run out counts, of whatever kind', () => {
  const items = [
    item('report', '2026-11-23T02:00:00.000Z'),
    item('form', '2026-11-25T15:59:59.999Z'),
    item('notice', '2026-11-25T16:00:00.000Z'),
  ]
  expect(countDueToday(items, NOW)).toBe(2)
})
