import {
  answerDueAt,
  DEFAULT_TOPIC_SETTINGS,
  isOverdue,
  phaseOf,
  supportNeeded,
  termsOf,
} from './topics-state'
import { TOPIC_STATUSES } from './topics-types'

const settings = { ...DEFAULT_TOPIC_SETTINGS, supportPercent: 5, supportMinimum: 10 }

test.each([
  ['the minimum where the share is smaller', 100, 10],
  ['the share where it is larger', 400, 20],
  ['every begun household of the share', 401, 21],
  ['a share that is the minimum', 200, 10],
  ['all of a small area', 6, 6],
  ['the one household there is', 1, 1],
])('needed is %s', (_case, householdCount, needed) => {
  expect(supportNeeded(settings, householdCount)).toBe(needed)
})

test('no share of any area is ever more than the area, nor less than one household', () => {
  for (let householdCount = 1; householdCount <= 300; householdCount += 1) {
    for (const supportPercent of [1, 3, 5, 33, 50]) {
      const needed = supportNeeded({ ...settings, supportPercent }, householdCount)
      expect(needed).toBeGreaterThanOrEqual(1)
      expect(needed).toBeLessThanOrEqual(householdCount)
      expect(needed * 100).toBeGreaterThanOrEqual(
        Math.min(householdCount * 100, supportPercent * householdCount),
      )
    }
  }
})

describe('time', () => {
  const closesAt = new Date('2026-11-25T10:00:00+08:00')
  const before = new Date(closesAt.getTime() - 1)

  test.each(TOPIC_STATUSES)('a topic that is %s lapses only while it collects', (status) => {
    expect(phaseOf({ status, closesAt }, before)).toBe(status)
    expect(phaseOf({ status, closesAt }, closesAt)).toBe(
      status === 'collecting' ? 'lapsed' : status,
    )
  })

  test('an answer is late from the due instant on, and stays late', () => {
    const answerDueAt = closesAt
    const later = new Date(closesAt.getTime() + 1)
    expect(isOverdue({ answerDueAt, endedAt: null }, before)).toBe(false)
    expect(isOverdue({ answerDueAt, endedAt: null }, closesAt)).toBe(true)
    expect(isOverdue({ answerDueAt, endedAt: before }, later)).toBe(false)
    expect(isOverdue({ answerDueAt, endedAt: later }, before)).toBe(true)
    expect(isOverdue({ answerDueAt: null, endedAt: null }, later)).toBe(false)
  })

  test('the time to answer is in work days: a make-up Saturday counts, a holiday does not', () => {
    const due = (from: string) => answerDueAt({ answerWorkDays: 3 }, new Date(from)).toISOString()
    // 2026: 1 to 7 October are off, Saturday the 10th is worked.
    expect(due('2026-09-30T09:00:00+08:00')).toBe('2026-10-10T01:00:00.000Z')
    expect(due('2026-10-14T09:00:00+08:00')).toBe('2026-10-19T01:00:00.000Z')
  })

  test('what would hold follows from the settings and the area', () => {
    const now = new Date('2026-11-25T02:00:00.000Z')
    expect(termsOf(settings, { areaCode: '430503005003', householdCount: 400 }, now)).toEqual({
      areaCode: '430503005003',
      householdCount: 400,
      supportNeeded: 20,
      answerWorkDays: 15,
      closesAt: new Date('2027-01-24T02:00:00.000Z'),
    })
  })
})
