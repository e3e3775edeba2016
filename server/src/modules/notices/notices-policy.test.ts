import type { Actor, Role } from '../identity/identity-types'
import { ROLES } from '../identity/identity-types'
import { audiencesOf } from './audiences'
import { abilitiesOf, canView, canViewReach, gridsToDeliverIn } from './notices-policy'
import { NOTICE_STATUSES, type NoticeStatus } from './notices-types'

const COMMUNITY = '430503004006'
const OTHER = '430503004007'

function buildActor(appointments: { role: Role; areaCode: string }[], gridCodes: string[]): Actor {
  const memberships = gridCodes.map((gridCode, index) => ({
    communityCode: gridCode.slice(0, 12),
    gridCode,
    householdId: String(index + 1),
    relation: 'owner' as const,
    joinedAt: null,
  }))
  return { accountId: '1', displayName: '测试', appointments, memberships }
}

const notice = {
  communityCode: COMMUNITY,
  areaCode: `${COMMUNITY}001`,
  heirCodes: [],
  asksAcknowledgement: true,
}
const at = (status: NoticeStatus, isForMe = false) => ({ status, isForMe, isReviewDue: false })
const none = {
  read: false,
  withdraw: false,
  correct: false,
  pin: false,
  confirm: false,
  deliver: false,
}

test.each(ROLES)('what a %s of the community may do with a current notice', (role) => {
  const actor = buildActor([{ role, areaCode: COMMUNITY }], [])
  const isCommittee = role === 'committee_member'
  expect(abilitiesOf(actor, notice, at('current'))).toEqual({
    ...none,
    withdraw: isCommittee,
    correct: isCommittee,
    pin: isCommittee,
    deliver: isCommittee,
  })
})

test.each(ROLES)(
  'only the committee confirms what is to be looked at again, from that day on: a %s',
  (role) => {
    const actor = buildActor([{ role, areaCode: COMMUNITY }], [])
    const isCommittee = role === 'committee_member'
    const due = (status: NoticeStatus) => ({ ...at(status), isReviewDue: true })
    expect(abilitiesOf(actor, notice, due('current')).confirm).toBe(isCommittee)
    expect(abilitiesOf(actor, notice, due('expired')).confirm).toBe(false)
    expect(abilitiesOf(actor, notice, at('current')).confirm).toBe(false)
  },
)

test.each(NOTICE_STATUSES)('who may look at a notice that is %s', (status) => {
  const committee = buildActor([{ role: 'committee_member', areaCode: COMMUNITY }], [])
  const neighbour = buildActor([{ role: 'committee_member', areaCode: OTHER }], [])
  expect(canView(committee, notice, status)).toBe(true)
  const isPublic = status === 'current' || status === 'expired'
  expect(canView(neighbour, notice, status)).toBe(isPublic)
  expect(canView(undefined, notice, status)).toBe(isPublic)
})

test('a grid worker tells households of the own grids, of what asks for acknowledgement and holds', () => {
  const grid = `${COMMUNITY}001`
  const worker = buildActor([{ role: 'grid_worker', areaCode: grid }], [])
  const elsewhere = buildActor([{ role: 'grid_worker', areaCode: `${COMMUNITY}002` }], [])
  expect(abilitiesOf(worker, notice, at('current')).deliver).toBe(true)
  expect(abilitiesOf(worker, notice, at('expired')).deliver).toBe(false)
  expect(
    abilitiesOf(worker, { ...notice, asksAcknowledgement: false }, at('current')).deliver,
  ).toBe(false)
  expect(abilitiesOf(elsewhere, notice, at('current')).deliver).toBe(false)
  const toAll = { ...notice, areaCode: COMMUNITY }
  expect(gridsToDeliverIn(worker, toAll)).toEqual([grid])
  expect(gridsToDeliverIn(elsewhere, notice)).toEqual([])
})

test('everybody may know how far a notice reached, unless it may tell of one household', () => {
  const worker = buildActor([{ role: 'grid_worker', areaCode: `${COMMUNITY}001` }], [])
  const resident = buildActor([], [`${COMMUNITY}001`])
  for (const actor of [undefined, resident]) {
    expect(canViewReach(actor, notice, { households: 5 })).toBe(true)
    expect(canViewReach(actor, notice, { households: 4 })).toBe(false)
  }
  expect(canViewReach(worker, notice, { households: 1 })).toBe(true)
})

test('whoever it is for reads it, as long as it holds', () => {
  const resident = buildActor([], [`${COMMUNITY}001`])
  expect(abilitiesOf(resident, notice, at('current', true))).toEqual({ ...none, read: true })
  for (const status of ['scheduled', 'expired', 'withdrawn'] as const) {
    expect(abilitiesOf(resident, notice, at(status, true))).toEqual(none)
  }
  expect(abilitiesOf(resident, notice, at('current'))).toEqual(none)
})

test('a resident gets what is addressed to their grids and communities', () => {
  const actor = buildActor([], [`${COMMUNITY}001`, `${COMMUNITY}001`, `${OTHER}003`])
  expect(audiencesOf(actor, { view: 'resident' })).toEqual([
    {
      communityCode: COMMUNITY,
      areaCodes: [COMMUNITY, `${COMMUNITY}001`],
      homes: { householdIds: ['1', '2'], ownedIds: ['1', '2'] },
    },
    {
      communityCode: OTHER,
      areaCodes: [OTHER, `${OTHER}003`],
      homes: { householdIds: ['3'], ownedIds: ['3'] },
    },
  ])
})
