import { checkVisit, recentDays } from './visit-draft'

const NOW = Date.parse('2026-11-25T00:30:00+08:00')
const home = { id: '430503001001-12', label: '3栋 2单元501' }
const tie = { noticeId: null, reportId: null }
const draft = { purpose: 'care', day: '2026年11月24日', words: ' 都好 ' } as const

test('a visit is ready with its day as the service takes it and its words without blanks', () => {
  expect(checkVisit(draft, home, tie, NOW)).toEqual({
    kind: 'ready',
    visit: {
      householdId: home.id,
      purpose: 'care',
      visitedOn: '2026-11-24',
      words: '都好',
      ...tie,
    },
  })
})

test('a day is one of the last thirty, as for the service', () => {
  const on = (day: string) => checkVisit({ ...draft, day }, home, tie, NOW)
  expect(on('2026-10-26')).toMatchObject({ kind: 'ready' })
  expect(on('2026-10-25')).toEqual({ kind: 'faulty', faults: { day: true } })
})

test('it says all that is missing; a day to come is none', () => {
  expect(checkVisit({ ...draft, purpose: undefined, day: '上周' }, home, tie, NOW)).toEqual({
    kind: 'faulty',
    faults: { purpose: true, day: true },
  })
  expect(checkVisit({ ...draft, day: '2026-11-26' }, home, tie, NOW)).toMatchObject({
    faults: { day: true },
  })
})

test.each(['电话 138 1234 5678', '证号 430503194001011234'])('%s has no place in it', (words) => {
  expect(checkVisit({ ...draft, words }, home, tie, NOW)).toEqual({
    kind: 'faulty',
    faults: { words: true },
  })
})

test('the days to tap are those of China', () => {
  expect(recentDays(NOW)).toEqual(['2026-11-25', '2026-11-24', '2026-11-23'])
})
