import type { Appointment } from '../identity/identity-types'
import { handlerRole } from './handler-role'

const GRID = 'grid:430503005003003'
const HOUSING = 'department:430503:housing'

const worker: Appointment = { role: 'grid_worker', areaCode: '430503005003003' }
const otherWorker: Appointment = { role: 'grid_worker', areaCode: '430503005003001' }
const committee: Appointment = { role: 'committee_member', areaCode: '430503005003' }
const housing: Appointment = {
  role: 'department_officer',
  areaCode: '430503',
  departmentCode: 'housing',
}
const water: Appointment = { ...housing, departmentCode: 'water' }
const auditor: Appointment = { role: 'auditor', areaCode: '430503' }
const supervisor: Appointment = { role: 'supervisor', areaCode: '430503' }

test.each([
  ['a worker handles in their grid', [worker], GRID, 'grid_worker'],
  ['the committee stands behind a grid', [committee], GRID, 'committee_member'],
  ['whoever is both handles as worker', [committee, worker], GRID, 'grid_worker'],
  ['a worker of another grid', [otherWorker], GRID, undefined],
  ['an officer of the department', [housing], HOUSING, 'department_officer'],
  ['an officer of another department', [water], HOUSING, undefined],
  ['an auditor who also handles', [auditor, housing], HOUSING, 'department_officer'],
  ['a supervisor who also handles', [supervisor, worker], GRID, 'grid_worker'],
  ['an auditor', [auditor], GRID, undefined],
  ['a resident', [], GRID, undefined],
])('%s', (_case, appointments, unit, role) => {
  const actor = { accountId: '1', displayName: '', appointments, memberships: [] }
  expect(handlerRole(actor, unit)).toBe(role)
})
