import { buildReportSummary } from '../../../../test/factories/reports'
import { clockOf, mainClockOf } from './report-clock'

const submittedAt = '2026-11-20T00:00:00.000Z'
const times = {
  submittedAt,
  respondDueAt: '2026-11-21T00:00:00.000Z',
  resolveDueAt: '2026-11-27T00:00:00.000Z',
}
const at = (time: string) => Date.parse(time)

test.each([
  ['submitted', '2026-11-20T06:00:00.000Z', 'respond', 'ok'],
  ['submitted', '2026-11-20T12:00:00.000Z', 'respond', 'soon'],
  ['submitted', '2026-11-21T00:00:00.001Z', 'respond', 'over'],
  ['accepted', '2026-11-21T00:00:00.000Z', 'resolve', 'ok'],
  ['in_progress', '2026-11-26T13:00:00.000Z', 'resolve', 'soon'],
  ['in_progress', '2026-11-28T00:00:00.000Z', 'resolve', 'over'],
] as const)('%s at %s: the clock to %s is %s', (status, now, step, kind) => {
  expect(clockOf(buildReportSummary({ ...times, status }), at(now))).toMatchObject({ step, kind })
})

test.each(['closed', 'rejected', 'withdrawn', 'suspended'] as const)(
  'no clock runs for a report that is %s',
  (status) => {
    expect(clockOf(buildReportSummary({ ...times, status }), at(submittedAt))).toBeUndefined()
  },
)

test('once resolved, the clock is the time the resident has to answer', () => {
  const report = buildReportSummary({ status: 'resolved', confirmBy: '2026-11-27T00:00:00.000Z' })
  const now = at('2026-11-22T00:00:00.000Z')
  expect(clockOf(report, now)).toMatchObject({ step: 'confirm', kind: 'ok', used: 2 / 7 })
})

test('beside the worker stands the limit for solving, unless answering is already late', () => {
  const report = buildReportSummary({ ...times, status: 'submitted' })
  expect(mainClockOf(report, at('2026-11-20T06:00:00.000Z'))?.step).toBe('resolve')
  expect(mainClockOf(report, at('2026-11-21T06:00:00.000Z'))).toMatchObject({
    step: 'respond',
    kind: 'over',
    used: 1,
  })
})

test('a limit that began anew is drawn from there', () => {
  const report = buildReportSummary({ ...times, status: 'in_progress' })
  const from = '2026-11-25T00:00:00.000Z'
  const used = (now: string) => mainClockOf(report, at(now), from)?.used
  expect([used(from), used('2026-11-26T00:00:00.000Z')]).toEqual([0, 0.5])
})
