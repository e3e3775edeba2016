import { byDue, isBehind, positionFor, positionIn } from './due-order'
import type { TodoItem, TodoKind } from './todo-types'

const AT = '2026-11-25T02:00:00.000Z'

const item = (kind: TodoKind, at: string, id: string): TodoItem => ({
  kind,
  communityCode: '430503005003',
  id,
  words: '',
  dueAt: new Date(at),
})

test('what is due first stands first; at one instant by kind, then by number', () => {
  const items = [
    item('notice', AT, '1'),
    item('report', AT, '10'),
    item('report', AT, '9'),
    item('claim', '2026-11-25T01:59:59.999Z', '7'),
  ]
  expect(items.sort(byDue).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'claim 7',
    'report 9',
    'report 10',
    'notice 1',
  ])
})

test('each kind goes on where the page ended', () => {
  const last = { at: AT, rank: 2, communityCode: '430503005003', id: '7' }
  expect(positionFor('claim', last)).toEqual({ at: AT, communityCode: '430503005003', id: '7' })
  expect(positionFor('report', last)).toMatchObject({ at: AT, id: '9'.repeat(18) })
  expect(positionFor('notice', last)).toMatchObject({ at: '2026-11-25T01:59:59.999Z' })
})

test('each community goes on where the page ended', () => {
  const last = { at: AT, communityCode: '430503005003', id: '7' }
  expect(positionIn('430503005003', last)).toEqual(last)
  expect(positionIn('430503005002', last)).toMatchObject({ at: AT, id: '9'.repeat(18) })
  expect(positionIn('430503005004', last)).toMatchObject({ at: '2026-11-25T01:59:59.999Z' })
})

test('what is behind the place where a page ended comes later, of the same instant or number', () => {
  const place = { at: AT, communityCode: '430503005003', id: '9' }
  expect(isBehind(item('form', AT, '9'), place)).toBe(false)
  expect(isBehind(item('form', AT, '10'), place)).toBe(true)
  expect(isBehind(item('form', '2026-11-25T01:59:59.999Z', '10'), place)).toBe(false)
  expect(isBehind(item('form', '2026-11-25T02:00:00.001Z', '1'), place)).toBe(true)
})
