import type { Actor, Membership } from '../identity/identity-types'
import { flatsOf, flatsToCastFor } from './own-flats'

const COMMUNITY = '430503004006'
const openedAt = new Date('2026-11-20T08:00:00Z')

function buildActor(...memberships: Membership[]): Actor {
  return { accountId: '1', displayName: '测试', appointments: [], memberships }
}

function buildMembership(
  relation: Membership['relation'],
  { householdId = '7', communityCode = COMMUNITY, joinedAt = null as Date | null } = {},
): Membership {
  return { communityCode, gridCode: `${communityCode}001`, householdId, relation, joinedAt }
}

test.each(['owner', 'family', 'tenant'] as const)('%s may represent the household', (relation) => {
  const flats = flatsOf(buildActor(buildMembership(relation)), COMMUNITY)
  expect(flatsToCastFor(flats, { votingUnit: 'household', openedAt })).toEqual(['7'])
})

test.each([
  ['owner', ['7']],
  ['family', []],
  ['tenant', []],
] as const)('only owners decide as owners: %s', (relation, flatIds) => {
  const flats = flatsOf(buildActor(buildMembership(relation)), COMMUNITY)
  expect(flatsToCastFor(flats, { votingUnit: 'owner', openedAt })).toEqual(flatIds)
})

test('nobody may cast for a flat of another community, a visitor for none', () => {
  const actor = buildActor(buildMembership('owner', { communityCode: '430503004007' }))
  for (const asking of [actor, undefined]) {
    expect(flatsOf(asking, COMMUNITY)).toEqual({ livedIn: [], owned: [], since: [] })
  }
})

test.each([
  [null, ['7']],
  [new Date('2026-11-20T08:00:00.000Z'), ['7']],
  [new Date('2026-11-20T08:00:00.001Z'), []],
])('whoever came to a flat %s casts for %j', (joinedAt, flatIds) => {
  const flats = flatsOf(buildActor(buildMembership('family', { joinedAt })), COMMUNITY)
  expect(flatsToCastFor(flats, { votingUnit: 'household', openedAt })).toEqual(flatIds)
})

test('nobody casts in a poll that has not opened', () => {
  const flats = flatsOf(buildActor(buildMembership('owner')), COMMUNITY)
  expect(flatsToCastFor(flats, { votingUnit: 'household', openedAt: null })).toEqual([])
})
