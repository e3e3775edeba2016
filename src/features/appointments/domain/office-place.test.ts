import { officeOf, placeOfArea } from './office-place'

test.each([
  ['county', '430503', 'department_officer'],
  ['subdistrict', '430503005', 'subdistrict_officer'],
  ['community', '430503005003', 'committee_member'],
] as const)('a %s has an office', (level, code, role) => {
  expect(officeOf({ code, level })).toEqual({ role, areaCode: code, departmentCode: null })
})

test('nobody is appointed for a city here', () => {
  expect(officeOf({ code: '4305', level: 'city' })).toBeUndefined()
})

test('an area that is a county or less is a place of its own', () => {
  expect(placeOfArea('430503')?.level).toBe('county')
  expect(placeOfArea('4305')).toBeUndefined()
})
