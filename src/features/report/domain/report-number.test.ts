import { toReportId } from './report-number'

test.each([
  ['261125-57', '430503005003-57'],
  [' 57 ', '430503005003-57'],
  ['261125－57', '430503005003-57'],
  ['路灯', undefined],
  ['', undefined],
  ['261125-', undefined],
])('the number %j is report %j of the same community', (number, id) => {
  expect(toReportId(number, '430503005003-9')).toBe(id)
})
