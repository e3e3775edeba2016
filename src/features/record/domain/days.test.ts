import { checkDays } from './days'

test.each([
  ['', '', { kind: 'ready', from: undefined, until: undefined }],
  ['2026-03-01', '', { kind: 'ready', from: '2026-03-01', until: undefined }],
  ['2026-03-01', '2026-03-01', { kind: 'ready', from: '2026-03-01', until: '2026-03-01' }],
  ['2026-3-1', '2026年3月31日', { kind: 'ready', from: '2026-03-01', until: '2026-03-31' }],
  ['2026/3/1', '', { kind: 'ready', from: '2026-03-01', until: undefined }],
  ['三月一号', '', { kind: 'faulty', field: 'from', fault: 'not_a_day' }],
  ['0226-03-01', '', { kind: 'faulty', field: 'from', fault: 'not_a_day' }],
  ['', '2026-02-30', { kind: 'faulty', field: 'until', fault: 'not_a_day' }],
  ['', '2026-13-01', { kind: 'faulty', field: 'until', fault: 'not_a_day' }],
  ['2026-03-02', '2026-03-01', { kind: 'faulty', field: 'until', fault: 'not_in_order' }],
])('%p to %p', (from, until, checked) => {
  expect(checkDays(from, until)).toEqual(checked)
})
