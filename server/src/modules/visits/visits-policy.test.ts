import type { Appointment } from '../identity/identity-types'
import { knowsOfVisitsIn, visitsIn } from './visits-policy'

const GRID = '430503005003003'

const of = (role: Appointment['role'], areaCode: string) => ({
  accountId: '1',
  displayName: '',
  appointments: [{ role, areaCode }],
  memberships: [],
})

test.each([
  ['grid_worker', GRID, true, true],
  ['grid_worker', '430503005003001', false, false],
  ['committee_member', '430503005003', false, true],
  ['committee_member', '430503005004', false, false],
  ['subdistrict_officer', '430503005', false, false],
  ['supervisor', '430503', false, false],
  ['auditor', '430503', false, false],
  ['operator', '430503', false, false],
] as const)('%s of %s reads notes: %s, knows of visits: %s', (role, areaCode, reads, knows) => {
  const actor = of(role, areaCode)
  expect(visitsIn(actor, GRID)).toBe(reads)
  expect(knowsOfVisitsIn(actor, GRID)).toBe(knows)
})
