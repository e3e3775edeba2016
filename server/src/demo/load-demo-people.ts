import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Database } from '../db/schema'
import type { TenantId } from '../lib/ids'
import type { SeededRandom } from '../lib/seeded-random'
import type { Role } from '../modules/identity/identity-types'
import {
  DEMO_COMMUNITIES,
  DEMO_OFFICERS,
  DEMO_RESIDENTS,
  DEMO_SECOND_WORKERS,
  GIVEN_NAMES,
  SURNAMES,
} from './demo-cast'
import { insertRows, insertRowsWithIds } from './insert-rows'
import { type DemoGrid, type DemoHousehold, gridCode } from './load-demo-grids'

/** Of a hundred households nobody in the cast lives in, this many have somebody who uses Linge. */
const PERCENT_WITH_ACCOUNT = 66
/** Everybody has been here for longer than anything that is told about them. */
const DAYS_HERE = 400

export interface DemoResident {
  readonly accountId: string
  readonly key: string | null
  readonly household: DemoHousehold
}

export interface DemoPeople {
  readonly residents: readonly DemoResident[]
  /** Account id of somebody in the cast. */
  accountOf(key: string): string
  residentOf(key: string): DemoResident
  /** Account id of a grid's worker. */
  workerOf(gridCode: string): string
  /** The role of somebody in the cast. */
  roleOf(key: string): Role
}

interface Appointee {
  readonly name: string
  readonly key: string | null
  readonly role: Role
  readonly areaCode: string
  readonly departmentCode?: string
  readonly isSecond?: boolean
}

/** A version 8 UUID (RFC 9562, 5.8), so that the city is the same whenever it is loaded. */
function memberIdOf({ communityCode, id }: TenantId, accountId: string): string {
  const text = `demo member\n${communityCode}\n${id}\n${accountId}`
  const hex = createHash('sha256').update(text).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

/** Residents, grid workers and officers with their households and appointments. */
export async function loadDemoPeople(
  trx: Transaction<Database>,
  grids: readonly DemoGrid[],
  random: SeededRandom,
  now: Date,
): Promise<DemoPeople> {
  const residents = [...castResidents(grids), ...otherResidents(grids, random)]
  const since = new Date(now.getTime() - DAYS_HERE * 86_400_000)
  const residentIds = await insertAccounts(trx, residents, since)
  await insertRows(
    trx,
    'household_members',
    residents.map(({ household, relation }, index) => ({
      community_code: household.communityCode,
      household_id: household.id,
      account_id: residentIds[index] ?? '',
      relation,
      id: memberIdOf(household, residentIds[index] ?? ''),
    })),
  )
  const appointees = listAppointees()
  const appointeeIds = await insertAccounts(trx, appointees, since)
  await insertAppointments(trx, appointees, appointeeIds, since)
  return asPeople(
    residents.map((resident, index) => ({ ...resident, accountId: residentIds[index] ?? '' })),
    appointees.map((appointee, index) => ({ ...appointee, accountId: appointeeIds[index] ?? '' })),
  )
}

function castResidents(grids: readonly DemoGrid[]) {
  return DEMO_RESIDENTS.map(({ key, name, communityCode, grid, home, relation }) => {
    const code = gridCode(communityCode, grid)
    const household = grids.find((candidate) => candidate.code === code)?.households[home]
    if (!household) throw new RangeError(`${key} has no home`)
    return { key, name, household, relation }
  })
}

function otherResidents(grids: readonly DemoGrid[], random: SeededRandom) {
  const taken = new Set(castResidents(grids).map(({ household }) => household.id))
  return grids
    .flatMap(({ households }) => households)
    .filter(({ id }) => !taken.has(id) && random.between(1, 100) <= PERCENT_WITH_ACCOUNT)
    .map((household) => ({
      key: null,
      name: random.pick(SURNAMES) + random.pick(GIVEN_NAMES),
      household,
      relation: random.pick(['owner', 'owner', 'owner', 'tenant'] as const),
    }))
}

function listAppointees(): Appointee[] {
  const workers = DEMO_COMMUNITIES.flatMap((community) =>
    community.workers.map(({ name, key }, number) => ({
      name,
      key: key ?? null,
      role: 'grid_worker' as const,
      areaCode: gridCode(community.code, number),
    })),
  )
  // Last, so that everybody else is who they were.
  const seconds = DEMO_SECOND_WORKERS.map(({ name, communityCode, grid }) => ({
    name,
    key: null,
    role: 'grid_worker' as const,
    areaCode: gridCode(communityCode, grid),
    isSecond: true,
  }))
  return [...workers, ...DEMO_OFFICERS, ...seconds]
}

function insertAccounts(
  trx: Transaction<Database>,
  people: readonly { readonly name: string; readonly key: string | null }[],
  since: Date,
): Promise<string[]> {
  return insertRowsWithIds(
    trx,
    'accounts',
    people.map(({ name, key }) => ({
      display_name: name,
      demo_key: key,
      is_demo: true,
      created_at: since,
    })),
  )
}

async function insertAppointments(
  trx: Transaction<Database>,
  appointees: readonly Appointee[],
  accountIds: readonly string[],
  since: Date,
): Promise<void> {
  await insertRows(
    trx,
    'appointments',
    appointees.map(({ role, areaCode, departmentCode, isSecond }, index) => ({
      account_id: accountIds[index] ?? '',
      role,
      area_code: areaCode,
      department_code: departmentCode ?? null,
      duty_from: role === 'grid_worker' ? '08:30' : null,
      duty_until: role === 'grid_worker' ? '18:00' : null,
      starts_at: since,
      is_second: isSecond ?? false,
    })),
  )
}

function asPeople(
  residents: readonly DemoResident[],
  appointees: readonly (Appointee & { readonly accountId: string })[],
): DemoPeople {
  const find = <T>(items: readonly T[], matches: (item: T) => boolean, what: string): T => {
    const found = items.find(matches)
    if (!found) throw new RangeError(`The demo has no ${what}`)
    return found
  }
  return {
    residents,
    accountOf: (key) =>
      find<{ key: string | null; accountId: string }>(
        [...residents, ...appointees],
        (person) => person.key === key,
        key,
      ).accountId,
    roleOf: (key) => find(appointees, (person) => person.key === key, key).role,
    residentOf: (key) => find(residents, (person) => person.key === key, key),
    workerOf: (code) =>
      find(
        appointees,
        ({ role, areaCode }) => role === 'grid_worker' && areaCode === code,
        `worker of ${code}`,
      ).accountId,
  }
}
