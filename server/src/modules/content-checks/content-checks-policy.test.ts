import { type Actor, ROLES } from '../identity/identity-types'
import { abilitiesOf, canDecideAppeal, canView, type Deciders } from './content-checks-policy'
import type { ContentCheck } from './content-checks-types'

const COMMUNITY = '430503005003'
const NOW = new Date('2026-11-25T10:00:00+08:00')

const person = (accountId: string, over: Partial<Actor> = {}): Actor => ({
  accountId,
  displayName: '某人',
  appointments: [],
  memberships: [],
  ...over,
})
const appointed = (role: (typeof ROLES)[number], areaCode: string, accountId = '9') =>
  person(accountId, { appointments: [{ role, areaCode }] })

const BY_COMMITTEE: Deciders = { role: 'committee_member', hasOthers: true }
const ALONE: Deciders = { role: 'committee_member', hasOthers: false }
const ABOVE: Deciders = { role: 'subdistrict_officer', hasOthers: true }

const author = person('1')
const committee = appointed('committee_member', COMMUNITY, '2')
const colleague = appointed('committee_member', COMMUNITY, '3')

const waiting: ContentCheck = {
  communityCode: COMMUNITY,
  id: '5',
  kind: 'report',
  subject: { communityCode: COMMUNITY, id: '7', reportId: '7' },
  authorAccountId: '1',
  status: 'manual',
  askedAt: NOW,
  tries: 0,
  decision: null,
  appeal: null,
}
const appealed: ContentCheck = {
  ...waiting,
  status: 'declined',
  decision: { by: 'committee', byAccountId: '2', rule: 'insulting', note: '骂人', at: NOW },
  appeal: { text: '没有', appealedAt: NOW, decision: null },
}

test('its author and the committee of the community know of a check, and nobody else', () => {
  expect(canView(author, waiting, BY_COMMITTEE)).toBe(true)
  expect(canView(committee, waiting, BY_COMMITTEE)).toBe(true)
  expect(canView(undefined, waiting, BY_COMMITTEE)).toBe(false)
  expect(canView(undefined, { ...waiting, authorAccountId: null }, BY_COMMITTEE)).toBe(false)
  for (const role of ROLES.filter((each) => each !== 'committee_member')) {
    expect(canView(appointed(role, '4305'), waiting, BY_COMMITTEE)).toBe(false)
  }
  expect(canView(appointed('committee_member', '430503005004'), waiting, BY_COMMITTEE)).toBe(false)
})

test('a committee decides, but nobody about their own words', () => {
  expect(abilitiesOf(committee, waiting, BY_COMMITTEE)).toMatchObject({
    publish: true,
    decline: true,
  })
  const own = { ...committee, accountId: '1' }
  expect(abilitiesOf(own, waiting, BY_COMMITTEE)).toMatchObject({ publish: false, decline: false })
  expect(abilitiesOf(author, waiting, BY_COMMITTEE)).toMatchObject({
    publish: false,
    appeal: false,
  })
})

test('an appeal is decided by somebody else than who turned it down, where there is somebody', () => {
  expect(canDecideAppeal(committee, appealed, BY_COMMITTEE)).toBe(false)
  expect(canDecideAppeal(committee, appealed, ALONE)).toBe(true)
  expect(canDecideAppeal(colleague, appealed, BY_COMMITTEE)).toBe(true)
  expect(canDecideAppeal({ ...colleague, accountId: '1' }, appealed, ALONE)).toBe(false)
  const byMachine = { ...appealed, decision: { ...appealed.decision, by: 'automatic' as const } }
  const automatic = { ...byMachine, decision: { ...byMachine.decision, byAccountId: null } }
  expect(canDecideAppeal(committee, automatic as ContentCheck, BY_COMMITTEE)).toBe(true)
})

test('what nobody else of the committee can decide the subdistrict sees and decides, and no other office', () => {
  const above = appointed('subdistrict_officer', '430503005', '4')
  expect(abilitiesOf(above, waiting, ABOVE)).toMatchObject({ publish: true, decline: true })
  expect(canDecideAppeal(above, appealed, ABOVE)).toBe(true)
  expect(abilitiesOf(committee, waiting, ABOVE)).toMatchObject({ publish: false })
  expect(canView(committee, waiting, ABOVE)).toBe(true)
  expect(canView(appointed('subdistrict_officer', '430503006'), waiting, ABOVE)).toBe(false)
  for (const role of ['supervisor', 'department_officer', 'grid_worker'] as const) {
    expect(canView(appointed(role, '4305'), waiting, ABOVE)).toBe(false)
  }
})
