import { type Actor, ROLES } from '../identity/identity-types'
import { abilitiesOf, canDecideAppeal, canView, canWrite } from './opinions-policy'
import type { Opinion } from './opinions-types'

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

const author = person('1')
const committee = appointed('committee_member', COMMUNITY, '2')
const subdistrict = appointed('subdistrict_officer', COMMUNITY.slice(0, 9), '3')

const waiting: Opinion = {
  communityCode: COMMUNITY,
  id: '5',
  consultationId: '4',
  consultationTitle: '关门',
  authorAccountId: '1',
  authorName: '陈慧',
  body: '别关。',
  status: 'waiting',
  writtenAt: NOW,
  publishedAt: null,
  refusal: null,
  appeal: null,
}
const declined: Opinion = {
  ...waiting,
  status: 'declined',
  refusal: {
    rule: 'insulting',
    note: '骂人',
    decidedByAccountId: '2',
    decidedBy: '王敏',
    decidedAt: NOW,
  },
}
const appealed: Opinion = {
  ...declined,
  appeal: { text: '没有', appealedAt: NOW, decision: null },
}

test('a home in the area lets one write, a role does not', () => {
  const home = {
    communityCode: COMMUNITY,
    householdId: '7',
    relation: 'owner' as const,
    joinedAt: null,
  }
  const resident = person('1', { memberships: [{ ...home, gridCode: `${COMMUNITY}001` }] })
  expect(canWrite(resident, COMMUNITY)).toBe(true)
  expect(canWrite(resident, `${COMMUNITY}002`)).toBe(false)
  for (const role of ROLES) expect(canWrite(appointed(role, COMMUNITY), COMMUNITY)).toBe(false)
  expect(canWrite(undefined, COMMUNITY)).toBe(false)
})

test('only the committee of the community publishes, declines and answers', () => {
  const acts = (actor: Actor | undefined) => abilitiesOf(actor, waiting, true)
  expect(acts(committee)).toMatchObject({ publish: true, decline: true, reply: false })
  for (const role of ROLES.filter((each) => each !== 'committee_member')) {
    expect(acts(appointed(role, '4305'))).toMatchObject({ publish: false, decline: false })
  }
  const next = appointed('committee_member', '430503005004')
  expect(acts(next)).toMatchObject({ publish: false, decline: false })
  const published: Opinion = { ...waiting, status: 'public', publishedAt: NOW }
  expect(abilitiesOf(committee, published, true)).toMatchObject({ publish: false, reply: true })
  expect(abilitiesOf(author, published, true)).toMatchObject({ withdraw: true, reply: false })
})

test('what is not public is seen by its author and by those who decide', () => {
  expect([author, committee].map((actor) => canView(actor, waiting))).toEqual([true, true])
  expect([subdistrict, undefined].map((actor) => canView(actor, declined))).toEqual([false, false])
  expect(canView(subdistrict, appealed)).toBe(true)
  const withdrawn: Opinion = { ...waiting, status: 'withdrawn' }
  expect([author, committee].map((actor) => canView(actor, withdrawn))).toEqual([true, false])
})

test('an appeal is never decided by who turned the opinion down, nor by its author', () => {
  const colleague = appointed('committee_member', COMMUNITY, '6')
  expect(canDecideAppeal(subdistrict, appealed, true)).toBe(true)
  expect(canDecideAppeal(colleague, appealed, true)).toBe(false)
  expect(canDecideAppeal(colleague, appealed, false)).toBe(true)
  expect(canDecideAppeal(committee, appealed, false)).toBe(false)
  const both = { ...committee, appointments: [...subdistrict.appointments] }
  expect(canDecideAppeal(both, appealed, true)).toBe(false)
  expect(canDecideAppeal({ ...subdistrict, accountId: '1' }, appealed, true)).toBe(false)
})
