import { sql } from 'kysely'
import type { PageRequest } from '../src/db/keyset'
import { parseTenantId } from '../src/lib/ids'
import { listVotingUnits } from '../src/modules/consultations/ballots-repository'
import { listConsultations } from '../src/modules/consultations/consultations-repository'
import type { OwnFlats } from '../src/modules/consultations/own-flats'
import { listRollBuildings } from '../src/modules/consultations/roll/roll-buildings-repository'
import { listUnits, listUnitsInCare } from '../src/modules/consultations/roll/roll-list-repository'
import { findOwnUnit } from '../src/modules/consultations/secret/roll-marks-repository'
import { openPoll } from './build-consultation'
import { buildNeighbourhood } from './build-neighbourhood'
import { expectLean, QueryLog } from './query-plans'
import { startTestApp, type TestApp } from './test-app'

const TENANT_TABLES = ['voting_units', 'voting_unit_flats', 'ballots', 'roll_marks']
const HOUSEHOLDS = 3_000

let service: TestApp
let poll: { communityCode: string; id: string }
let unitId: string
let flats: OwnFlats

/** Just opened, and everybody looks: what the database knows of rolls and ballots is from another poll long ago. */
beforeAll(async () => {
  service = await startTestApp()
  const { db } = service
  await openPoll(await buildNeighbourhood(service, '430503990097'))
  await sql`analyze`.execute(db)
  const place = await buildNeighbourhood(service, '430503990098')
  await sql`
    insert into households (community_code, grid_code, building_id, room, floor_area_hundredths)
    select community_code, grid_code, building_id, '试' || number, 9000
      from (select * from households where community_code = ${place.communityCode} limit 1) one,
           generate_series(1, ${HOUSEHOLDS}::integer) number`.execute(db)
  poll = parseTenantId((await openPoll(place)).pollId)
  const row = await db
    .selectFrom('voting_unit_flats')
    .select(['household_id', 'voting_unit_id'])
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .limit(1)
    .executeTakeFirstOrThrow()
  unitId = row.voting_unit_id
  flats = { livedIn: [row.household_id], owned: [], since: [new Date(0)] }
  await sql`
    insert into ballots (community_code, poll_id, voting_unit_id, answers, channel,
                         cast_by_account_id, cast_at, receipt)
    select community_code, poll_id, id, '[]', 'online', (select min(id) from accounts), now(), id::text
      from voting_units
     where community_code = ${poll.communityCode} and poll_id = ${poll.id} and id <> ${unitId}`.execute(
    db,
  )
  await sql`
    insert into roll_marks (community_code, poll_id, voting_unit_id, channel, weight, blinded_message_hash)
    select community_code, poll_id, voting_unit_id, 'online', 1, receipt from ballots`.execute(db)
}, 60_000)
afterAll(() => service.close())

async function expectLeanPlans(ask: (db: QueryLog['db']) => Promise<unknown>): Promise<void> {
  const log = new QueryLog(service.db)
  await ask(log.db)
  for (const plan of await log.explain()) expectLean(plan, TENANT_TABLES)
}

test('whoever opens a poll of thousands reads her own units and no others', async () => {
  const asked = { communityCode: poll.communityCode, pollIds: [poll.id] }
  expect(await listVotingUnits(service.db, asked, flats)).toHaveLength(1)
  await expectLeanPlans((db) => listVotingUnits(db, asked, flats))
})

test.each([undefined, '(?<![0-9])29'])(
  'the committee’s roll (looked for: %s) is read by its key, page after page',
  async (pattern) => {
    const first = await listUnitsInCare(service.db, { poll, pattern }, { limit: 20 })
    expect(first.items).toHaveLength(20)
    const page = { limit: 20, cursor: first.nextCursor ?? '' }
    await expectLeanPlans((db) => listUnitsInCare(db, { poll, pattern }, page))
  },
)

test('the published roll is read by its keys: whole, by building, and one’s own rows', async () => {
  for (const part of [{}, { building: '1栋' }, { isMineOnly: true }]) {
    const list = (db: QueryLog['db'], page: PageRequest) =>
      listUnits(db, { poll, flats, part }, page)
    const first = await list(service.db, { limit: 20 })
    expect(first.items).toHaveLength('isMineOnly' in part ? 1 : 20)
    await expectLeanPlans((db) =>
      list(db, { limit: 20, ...(first.nextCursor && { cursor: first.nextCursor }) }),
    )
  }
  await expectLeanPlans((db) => listRollBuildings(db, poll, { limit: 20 }))
})

test('a ballot paper is given without reading the roll', async () => {
  expect(await findOwnUnit(service.db, poll, unitId, flats)).toBeDefined()
  await expectLeanPlans((db) => findOwnUnit(db, poll, unitId, flats))
})

test('what waits for somebody is found without reading rolls', async () => {
  const filter = {
    communityCode: poll.communityCode,
    phase: 'waiting' as const,
    includesDrafts: false,
    flats,
  }
  const list = (db: QueryLog['db']) =>
    listConsultations(db, filter, { limit: 20 }, service.clock.now())
  expect((await list(service.db)).items).toHaveLength(1)
  await expectLeanPlans(list)
})
