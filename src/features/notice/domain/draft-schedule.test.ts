import { publishesAtOf, scheduleFault } from './draft-schedule'

const now = Date.parse('2026-11-23T02:00:00.000Z')

test.each([
  ['2026-12-01 08:00', '2026-12-01T00:00:00.000Z'],
  ['2026年12月1日 8点', '2026-12-01T00:00:00.000Z'],
  [' 2026/12/1  8:30 ', '2026-12-01T00:30:00.000Z'],
])('%s goes out at %s', (written, at) => {
  expect(publishesAtOf(written)).toBe(at)
})

test.each([
  ['', 'required'],
  ['2026-12-01', 'not_a_time'],
  ['2026-02-30 08:00', 'not_a_time'],
  ['2026-12-01 25:00', 'not_a_time'],
  ['2026-11-23 10:00', 'too_soon'],
  ['2026-11-23 10:01', undefined],
  ['2027-02-21 10:00', undefined],
  ['2027-02-21 10:01', 'too_far'],
])('%s is %s', (written, fault) => {
  expect(scheduleFault(written, now)).toBe(fault)
})
