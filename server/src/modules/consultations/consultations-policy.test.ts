import type { Actor, Membership, Role } from '../identity/identity-types'
import { ROLES } from '../identity/identity-types'
import { abilitiesOf, canView, isCommitteeOf } from './consultations-policy'
import {
  CONSULTATION_STATUSES,
  type ConsultationStatus,
  type VotingUnit,
} from './consultations-types'

const COMMUNITY = '430503004006'
const GRID = `${COMMUNITY}001`

function buildActor(
  appointments: { role: Role; areaCode: string }[],
  memberships: Membership[] = [],
): Actor {
  return { accountId: '1', displayName: '测试', appointments, memberships }
}

function buildMember(relation: Membership['relation']): Actor {
  const membership = {
    communityCode: COMMUNITY,
    gridCode: GRID,
    householdId: '7',
    relation,
    joinedAt: null,
  }
  return buildActor([], [membership])
}

const committee = buildActor([{ role: 'committee_member', areaCode: COMMUNITY }])

function buildUnit(ballot: VotingUnit['ballot'] = null): VotingUnit {
  return {
    id: '3',
    label: '1栋 101',
    floorAreaHundredths: 8640,
    ballot,
    mark: null,
    isSlipWaiting: false,
    isDelegated: false,
  }
}

function buildConsultation(status: ConsultationStatus, allowsRecast = false) {
  return { communityCode: COMMUNITY, status, poll: { allowsRecast } }
}

test.each(ROLES)('%s of the community: is it the committee?', (role) => {
  const actor = buildActor([{ role, areaCode: COMMUNITY }])
  expect(isCommitteeOf(actor, COMMUNITY)).toBe(role === 'committee_member')
})

test('the committee of another community is not the committee', () => {
  const neighbour = buildActor([{ role: 'committee_member', areaCode: '430503004007' }])
  expect(isCommitteeOf(neighbour, COMMUNITY)).toBe(false)
  expect(isCommitteeOf(undefined, COMMUNITY)).toBe(false)
})

test.each(CONSULTATION_STATUSES)('who may see a consultation in %s', (status) => {
  expect(canView(committee, COMMUNITY, status)).toBe(true)
  expect(canView(undefined, COMMUNITY, status)).toBe(status !== 'draft')
  expect(canView(buildMember('owner'), COMMUNITY, status)).toBe(status !== 'draft')
})

test.each(CONSULTATION_STATUSES)('who may open a consultation in %s', (status) => {
  const consultation = buildConsultation(status)
  const isOpenable = status === 'draft' || status === 'opinions'
  expect(abilitiesOf(committee, consultation, []).open).toBe(isOpenable)
  expect(abilitiesOf(buildMember('owner'), consultation, []).open).toBe(false)
})

test.each(CONSULTATION_STATUSES)('who may edit a consultation in %s', (status) => {
  const consultation = buildConsultation(status)
  expect(abilitiesOf(committee, consultation, []).editDraft).toBe(status === 'draft')
  expect(abilitiesOf(buildMember('owner'), consultation, []).editDraft).toBe(false)
  expect(abilitiesOf(undefined, consultation, []).editDraft).toBe(false)
})

test('a ballot is offered while the poll runs and the household has not cast', () => {
  const ballot = { castByAccountId: '2', receipt: 'AB', castAt: new Date(0) }
  const offered = (status: ConsultationStatus, unit: VotingUnit, allowsRecast = false) =>
    abilitiesOf(buildMember('owner'), buildConsultation(status, allowsRecast), [unit]).castBallot
  expect(offered('voting', buildUnit())).toBe(true)
  expect(offered('voting', buildUnit(ballot))).toBe(false)
  expect(offered('voting', buildUnit(ballot), true)).toBe(true)
  expect(offered('result', buildUnit())).toBe(false)
})

test('a unit that voted on paper casts no other ballot, whatever the poll allows', () => {
  const unit = { ...buildUnit(), mark: 'paper' as const }
  const poll = buildConsultation('voting', true)
  expect(abilitiesOf(buildMember('owner'), poll, [unit]).castBallot).toBe(false)
})

test.each(CONSULTATION_STATUSES)('who may enter paper ballots in %s', (status) => {
  const consultation = buildConsultation(status)
  expect(abilitiesOf(committee, consultation, []).enterPaper).toBe(status === 'voting')
  expect(abilitiesOf(buildMember('owner'), consultation, []).enterPaper).toBe(false)
})
