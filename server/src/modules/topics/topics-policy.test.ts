import type { Actor, Role } from '../identity/identity-types'
import { ROLES } from '../identity/identity-types'
import { abilitiesOf, canChangeSettings, householdsIn } from './topics-policy'
import type { Topic, TopicPhase } from './topics-types'
import { TOPIC_STATUSES } from './topics-types'

const COMMUNITY = '430503004006'
const OTHER = '430503004007'
const PHASES: readonly TopicPhase[] = [...TOPIC_STATUSES, 'lapsed']

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

function buildTopic(authorAccountId: string): Topic {
  return {
    communityCode: COMMUNITY,
    id: '7',
    areaCode: `${COMMUNITY}001`,
    areaName: '第1网格',
    communityName: '测试社区',
    title: '添几把长椅',
    body: '小花园没有地方坐。',
    status: 'collecting',
    checkStatus: null,
    authorAccountId,
    householdCount: 100,
    supportNeeded: 10,
    supportCount: 1,
    answerWorkDays: 15,
    proposedAt: new Date(0),
    closesAt: new Date(1),
    answerDueAt: null,
    endedAt: null,
    answer: null,
  }
}

const none = {
  support: false,
  withdrawSupport: false,
  answer: false,
  decline: false,
  draft: false,
  withdraw: false,
}
const noSupports = { given: 0, revocable: 0 }

test.each(ROLES)('of all roles only the committee answers; what a %s may do', (role) => {
  const isCommittee = role === 'committee_member'
  for (const phase of PHASES) {
    const view = { topic: buildTopic('2'), phase, supports: noSupports }
    const isOpen = phase === 'collecting' || phase === 'waiting'
    expect(abilitiesOf(buildActor([{ role, areaCode: COMMUNITY }], []), view)).toEqual({
      ...none,
      answer: isCommittee && isOpen,
      decline: isCommittee && phase === 'waiting',
      draft: isCommittee && phase === 'adopted',
    })
    expect(abilitiesOf(buildActor([{ role, areaCode: OTHER }], []), view)).toEqual(none)
    const ofCounty = buildActor([{ role, areaCode: '430503' }], [])
    expect(abilitiesOf(ofCounty, view).answer).toBe(isCommittee && isOpen)
  }
})

test.each(PHASES)('what a household of the area may do while it is %s', (phase) => {
  const resident = buildActor([], [`${COMMUNITY}001`])
  const topic = buildTopic('2')
  const isOpen = phase === 'collecting' || phase === 'waiting'
  expect(abilitiesOf(resident, { topic, phase, supports: noSupports })).toEqual({
    ...none,
    support: isOpen,
  })
  const supports = { given: 1, revocable: 1 }
  expect(abilitiesOf(resident, { topic, phase, supports })).toEqual({
    ...none,
    withdrawSupport: phase === 'collecting',
  })
})

test('whoever proposed it may take it back while it collects, but not their support', () => {
  const author = buildActor([], [`${COMMUNITY}001`])
  const topic = buildTopic(author.accountId)
  for (const phase of PHASES) {
    expect(abilitiesOf(author, { topic, phase, supports: { given: 1, revocable: 0 } })).toEqual({
      ...none,
      withdraw: phase === 'collecting',
    })
  }
})

test('a household next door, or a visitor, only reads', () => {
  const nextDoor = buildActor([], [`${COMMUNITY}002`])
  const view = { topic: buildTopic('2'), phase: 'collecting' as const, supports: noSupports }
  expect(abilitiesOf(nextDoor, view)).toEqual(none)
  expect(abilitiesOf(undefined, view)).toEqual(none)
})

test('one speaks for one’s households in the area alone', () => {
  const actor = buildActor([], [`${COMMUNITY}001`, `${COMMUNITY}002`, `${OTHER}001`])
  expect(householdsIn(actor, COMMUNITY)).toEqual(['1', '2'])
  expect(householdsIn(actor, `${COMMUNITY}002`)).toEqual(['2'])
  expect(householdsIn(undefined, COMMUNITY)).toEqual([])
})

test.each(ROLES)('of all roles only the supervisor changes settings; not a %s', (role) => {
  const isSupervisor = role === 'supervisor'
  expect(canChangeSettings(buildActor([{ role, areaCode: '430503' }], []), '430503')).toBe(
    isSupervisor,
  )
  expect(canChangeSettings(buildActor([{ role, areaCode: '430511' }], []), '430503')).toBe(false)
  expect(canChangeSettings(buildActor([{ role, areaCode: '430503005' }], []), '430503')).toBe(false)
})
