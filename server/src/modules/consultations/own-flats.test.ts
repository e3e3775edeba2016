import type { Actor, Membership } from '../identity/identity-types'
import { flatsOf, flatsToCastFor } from './own-flats'

const COMMUNITY = '430503004006'

function buildActor(...memberships: Membership[]): Actor {
  return { accountId: '1', displayName: '测试', appointments: [], memberships }
}

function buildMembership(
  relation: Membership['relation'],
  { householdId = '7', communityCode = COMMUNITY } = {},
): Membership {
  return { communityCode, gridCode: `${communityCode}001`, householdId, relation }
}

test.each(['owner', 'family', 'tenant'] as const)('%s may represent the household', (relation) => {
  const flats = flatsOf(buildActor(buildMembership(relation)), COMMUNITY)
  expect(flatsToCastFor(flats, 'household')).toEqual(['7'])
})

test.each([
  ['owner', ['7']],
  ['family', []],
  ['tenant', []],
] as const)('only owners decide as owners: %s', (relation, flatIds) => {
  const flats = flatsOf(buildActor(buildMembership(relation)), COMMUNITY)
  expect(flatsToCastFor(flats, 'owner')).toEqual(flatIds)
})

test('nobody may cast for a flat of another community, a visitor for none', () => {
  const actor = buildActor(buildMembership('owner', { communityCode: '430503004007' }))
  for (const asking of [actor, undefined]) {
    expect(flatsOf(asking, COMMUNITY)).toEqual({ livedIn: [], owned: [] })
  }
})
