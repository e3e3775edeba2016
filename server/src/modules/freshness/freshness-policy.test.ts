import { ROLES, type Role } from '../identity/identity-types'
import { viewOfStale } from './freshness-policy'

const COMMUNITY = '430503004006'
const SUBDISTRICT = '430503004'

const someone = (role: Role, areaCode: string) => ({
  accountId: '1',
  displayName: '测试',
  appointments: [{ role, areaCode }],
  memberships: [],
})

test.each(ROLES)('what a %s of the community sees of it', (role) => {
  const seen = {
    committee_member: 'overdue',
    subdistrict_officer: 'escalated',
    supervisor: 'escalated',
  }[role as string]
  expect(viewOfStale(someone(role, COMMUNITY), COMMUNITY)).toBe(seen)
})

test('nobody looks beyond their area, and visitors see no list', () => {
  expect(viewOfStale(someone('committee_member', COMMUNITY), SUBDISTRICT)).toBeUndefined()
  expect(viewOfStale(someone('committee_member', COMMUNITY), '430503004007')).toBeUndefined()
  expect(viewOfStale(someone('subdistrict_officer', SUBDISTRICT), '430503005')).toBeUndefined()
  expect(viewOfStale(someone('subdistrict_officer', SUBDISTRICT), SUBDISTRICT)).toBe('escalated')
  expect(viewOfStale(undefined, COMMUNITY)).toBeUndefined()
})
