import { addLimit } from '../../lib/calendar'
import { archivesAtOf, freshnessOf, lastEscalated } from './freshness-state'
import { FRESH_KINDS, FRESHNESS_RULES, type FreshKind } from './freshness-types'

const at = (text: string): Date => new Date(`${text}+08:00`)
/** A Wednesday. */
const DUE = at('2026-11-25T23:59')
const before = (instant: Date): Date => new Date(instant.getTime() - 1)

test.each(FRESH_KINDS)(
  'a %s is overdue from its day on and escalated five work days later',
  (kind) => {
    const escalated = at('2026-12-02T23:59')
    expect(freshnessOf(kind, DUE, before(DUE))).toBe('fresh')
    expect(freshnessOf(kind, DUE, DUE)).toBe('overdue')
    expect(freshnessOf(kind, DUE, before(escalated))).toBe('overdue')
    expect(freshnessOf(kind, DUE, escalated)).toBe('escalated')
  },
)

test('a notice goes twenty work days after its day', () => {
  const gone = at('2026-12-23T23:59')
  expect(archivesAtOf('notice', DUE)).toEqual(gone)
  expect(freshnessOf('notice', DUE, before(gone))).toBe('escalated')
  expect(freshnessOf('notice', DUE, gone)).toBe('archived')
})

test.each(['grid_card', 'milestone'] as const)('a %s never goes', (kind) => {
  expect(archivesAtOf(kind, DUE)).toBeNull()
  expect(freshnessOf(kind, DUE, at('2036-11-25T00:00'))).toBe('escalated')
})

test('holidays do not count', () => {
  // The day before the week of the National Day, after which a Saturday is worked.
  expect(freshnessOf('notice', at('2025-09-30T12:00'), at('2025-10-14T11:59'))).toBe('overdue')
  expect(freshnessOf('notice', at('2025-09-30T12:00'), at('2025-10-14T12:00'))).toBe('escalated')
})

test.each(FRESH_KINDS)('the last escalated %s is the one that has just been', (kind: FreshKind) => {
  const now = at('2026-11-30T09:00')
  const last = lastEscalated(kind, now)
  expect(freshnessOf(kind, last, now)).toBe('escalated')
  expect(freshnessOf(kind, new Date(last.getTime() + 1), now)).toBe('overdue')
})

test.each(FRESH_KINDS)('a %s is escalated before it goes, and archived with a reason', (kind) => {
  const { escalateAfter, archiveReason } = FRESHNESS_RULES[kind]
  const gone = archivesAtOf(kind, DUE)
  expect(archiveReason === null).toBe(gone === null)
  if (gone) expect(addLimit(DUE, escalateAfter) < gone).toBe(true)
})
