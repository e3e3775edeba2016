import {
  buildAbilities,
  buildActivity,
  buildReport,
  buildUnit,
} from '../../../../test/factories/reports'
import { presentChain } from './present-chain'

// A Monday, 09:40 in China.
const now = Date.parse('2026-11-23T01:40:00.000Z')

const activities = [
  buildActivity(),
  buildActivity({
    id: '2',
    event: 'accept',
    actor: { displayName: '周示', isMe: false },
    at: '2026-11-20T00:05:00.000Z',
  }),
  buildActivity({
    id: '3',
    event: 'progress',
    actor: { displayName: '周示', isMe: false },
    note: '灯头烧了，两盏都不亮',
    at: '2026-11-20T02:30:00.000Z',
  }),
]

test('what happened stands newest first, each with its moment', () => {
  const { past } = presentChain({ report: buildReport(), activities, now })
  expect(past.map(({ when, what, why }) => [when, what, why])).toEqual([
    ['11 月 20 日 10:30', '周示写了进展', '灯头烧了，两盏都不亮'],
    ['11 月 20 日 08:05', '周示接单', undefined],
    ['11 月 19 日 19:12', '您报的', undefined],
  ])
})

test('a sentence that ends as one gets no second full stop', () => {
  const returned = buildActivity({
    event: 'return',
    note: '不在我单位职责内。',
    proposed: buildUnit({ kind: 'subdistrict', name: '示范街道' }),
  })
  const [step] = presentChain({ report: buildReport(), activities: [returned], now }).past
  expect(step?.why).toBe('不在我单位职责内。建议找示范街道')
})

test('the one who answers for it stands with a clock that names its date', () => {
  const chain = presentChain({ report: buildReport(), activities, now })
  expect(chain.now).toMatchObject({
    name: '周示',
    org: '第三网格 网格员',
    clock: { kind: 'ok', words: '还剩 3 天 8 小时，周四 18:00 前解决' },
  })
})

test('before anybody took it, the next step is taking it, and by when', () => {
  const report = buildReport({ status: 'submitted', respondDueAt: '2026-11-23T10:00:00.000Z' })
  expect(presentChain({ report, activities, now }).next).toEqual({
    label: '下一步 · 今天 18:00 前',
    what: '等周示接单',
  })
})

test('a next step that should have come is told so', () => {
  const report = buildReport({ status: 'submitted', respondDueAt: '2026-11-22T14:44:00.000Z' })
  expect(presentChain({ report, activities, now }).next?.label).toBe('下一步 · 本该昨天 22:44 前')
})

test('the clock of a report that was opened again starts with its new limit', () => {
  const dispute = buildActivity({ id: '4', event: 'dispute', at: '2026-11-23T01:40:00.000Z' })
  const report = buildReport({ status: 'in_progress', reopenedCount: 1 })
  const usedAfter = (past: typeof activities) =>
    presentChain({ report, activities: past, now }).now?.clock?.used
  expect(usedAfter([...activities, dispute])).toBe(0)
  expect(usedAfter(activities)).toBeGreaterThan(0.5)
})

test('a limit that has passed is told as late, with the date it had', () => {
  const report = buildReport({ status: 'submitted', respondDueAt: '2026-11-22T23:40:00.000Z' })
  expect(presentChain({ report, activities, now }).now?.clock).toMatchObject({
    kind: 'over',
    words: '超时 2 小时，本该今天 07:40 前答复',
  })
})

test.each([
  [true, '等您说解决了没有'],
  [false, '等报的人说解决了没有'],
])('once resolved (mine: %s) it says “%s”', (confirm, what) => {
  const report = buildReport({
    status: 'resolved',
    confirmBy: '2026-11-28T10:00:00.000Z',
    abilities: buildAbilities({ confirm }),
  })
  expect(presentChain({ report, activities, now }).next?.what).toBe(what)
})

test.each([
  ['居委会（代管第三网格）', '网格员都不在，暂由居委会代管', buildUnit({ displayName: null })],
  [
    '翠园社区居委会',
    '这个岗位还没有定人',
    buildUnit({ kind: 'committee', name: '翠园社区', displayName: null }),
  ],
])('when nobody is there %s stands for it', (name, org, accountable) => {
  const chain = presentChain({ report: buildReport({ accountable }), activities, now })
  expect(chain.now).toMatchObject({ name, org })
})

test('a report that was handed on stays with its sender, and says whom it waits for', () => {
  const report = buildReport({
    pending: buildUnit({
      unit: 'department:430503:urban_management',
      kind: 'department',
      name: '城市管理局',
    }),
    pendingDueAt: '2026-11-23T10:00:00.000Z',
  })
  const chain = presentChain({ report, activities, now })
  expect(chain.next).toEqual({
    label: '下一步 · 今天 18:00 前',
    what: '等城市管理局接单',
    why: '到点没接，系统会报给街道',
  })
  expect(chain.now).toMatchObject({
    name: '周示',
    note: '城市管理局没接之前，一直由周示负责',
  })
})

test('a return tells why, and who is proposed instead', () => {
  const step = buildActivity({
    event: 'return',
    actor: { displayName: '肖演', isMe: false },
    note: '先查产权单位',
    proposed: { unit: 'committee:430503001001', kind: 'committee', name: '示范社区' },
  })
  const chain = presentChain({ report: buildReport(), activities: [step], now })
  expect(chain.past[0]).toMatchObject({
    what: '肖演退了回来',
    why: '先查产权单位。建议找示范社区居委会',
  })
})

test('nothing comes next once it is closed', () => {
  const report = buildReport({ status: 'closed', closedAs: 'confirmed' })
  const chain = presentChain({ report, activities, now })
  expect(chain.next).toBeUndefined()
  expect(chain.now).toBeUndefined()
  expect(chain.past).toHaveLength(3)
})
