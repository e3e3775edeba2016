import type { Kysely } from 'kysely'
import type { Database } from '../src/db/schema'
import type { TestApp, TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

/** A community of a test's own: two grids, a committee, and in every household an owner and a family member. */
export interface Neighbourhood {
  readonly communityCode: string
  readonly gridCodes: readonly [string, string]
  /** In the order of their numbers; the first half lives in the first grid. */
  readonly householdIds: readonly string[]
  committee(): Promise<TestClient>
  /** A second member of it. */
  colleague(): Promise<TestClient>
  worker(): Promise<TestClient>
  /** @param household its number, from 1 */
  owner(household: number): Promise<TestClient>
  family(household: number): Promise<TestClient>
}

export async function buildNeighbourhood(
  service: TestApp,
  communityCode: string,
  householdsPerGrid = 3,
): Promise<Neighbourhood> {
  const { db } = service
  const gridCodes = [`${communityCode}001`, `${communityCode}002`] as const
  await db
    .insertInto('places')
    .values({ code: communityCode, parent_code: null, level: 'community', name: '测试社区' })
    .execute()
  const householdIds: string[] = []
  for (const gridCode of gridCodes) {
    const buildingId = await insertBuilding(db, gridCode)
    for (let room = 1; room <= householdsPerGrid; room += 1) {
      const householdId = await insertHousehold(db, gridCode, buildingId, `1单元${room}01`)
      householdIds.push(householdId)
      for (const relation of ['owner', 'family'] as const) {
        const accountId = await insertPerson(
          db,
          `${communityCode}-${relation}-${householdIds.length}`,
        )
        await db
          .insertInto('household_members')
          .values({
            community_code: communityCode,
            household_id: householdId,
            account_id: accountId,
            relation,
          })
          .execute()
      }
    }
  }
  await appoint(db, `${communityCode}-committee`, 'committee_member', communityCode)
  await appoint(db, `${communityCode}-colleague`, 'committee_member', communityCode)
  await appoint(db, `${communityCode}-worker`, 'grid_worker', gridCodes[0])
  const as = (name: string) => service.as(`${communityCode}-${name}`)
  return {
    communityCode,
    gridCodes,
    householdIds,
    committee: () => as('committee'),
    colleague: () => as('colleague'),
    worker: () => as('worker'),
    owner: (household) => as(`owner-${household}`),
    family: (household) => as(`family-${household}`),
  }
}

async function insertBuilding(db: Kysely<Database>, gridCode: string): Promise<string> {
  const communityCode = gridCode.slice(0, 12)
  const position = Number(gridCode.slice(12))
  await db
    .insertInto('grids')
    .values({
      community_code: communityCode,
      code: gridCode,
      name: `第${position}网格`,
      polygon: JSON.stringify([]),
      duty_phone: null,
    })
    .execute()
  const { id } = await db
    .insertInto('buildings')
    .values({
      community_code: communityCode,
      grid_code: gridCode,
      name: `${position}栋`,
      lng: 111.4,
      lat: 27.2,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** @returns the household's id */
export async function insertHousehold(
  db: Kysely<Database>,
  gridCode: string,
  buildingId: string,
  room: string,
): Promise<string> {
  const { id } = await db
    .insertInto('households')
    .values({
      community_code: gridCode.slice(0, 12),
      grid_code: gridCode,
      building_id: buildingId,
      room,
      floor_area_hundredths: 8640,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function insertPerson(db: Kysely<Database>, key: string): Promise<string> {
  const { id } = await db
    .insertInto('accounts')
    .values({ display_name: `测试${key}`, is_demo: true, demo_key: key, created_at: TEST_NOW })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Somebody new, who holds a role over an area from the beginning. */
export async function appoint(
  db: Kysely<Database>,
  key: string,
  role: string,
  areaCode: string,
): Promise<void> {
  await db
    .insertInto('appointments')
    .values({
      account_id: await insertPerson(db, key),
      role,
      area_code: areaCode,
      duty_from: null,
      duty_until: null,
      starts_at: new Date(0),
      ends_at: null,
    })
    .execute()
}
