import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { Clock } from '../../lib/clock'
import { formatTenantId, type TenantId } from '../../lib/ids'
import { OFFICE_ACTS } from '../../lib/office-acts'
import type { Sealing } from '../../lib/sealing'
import * as applying from './apply-repository'
import * as checking from './check-repository'
import * as imports from './imports-repository'
import { type PlacedRow, placeRows } from './place-rows'
import { sealPerson } from './seal-person'
import type { RowFault, SheetReading } from './sheet/sheet-types'
import * as staging from './staging-repository'

export interface ImportDeps {
  readonly db: Kysely<Database>
  readonly clock: Clock
  readonly sealing: Sealing
}

/** Rows of one statement; what has been done is told after each. */
const ROWS_AT_A_TIME = 1_000

/** Stores what was read of a sheet and compares it with the roster. Nothing of the roster changes. */
export async function checkReading(
  deps: ImportDeps,
  id: TenantId,
  reading: SheetReading,
): Promise<void> {
  const { db, clock } = deps
  if (reading.kind === 'refused') return end(deps, id, { problem: reading.problem })
  const { rowCount, rows } = reading
  await imports.updateImport(db, id, { rowCount }, clock.now())
  const places = await staging.listKnownPlaces(db, id.communityCode)
  const { placed, faults: misplaced } = placeRows(rows, places)
  const faults = [...reading.faults, ...misplaced]
  for (let start = 0; start < placed.length; start += ROWS_AT_A_TIME) {
    const part = placed.slice(start, start + ROWS_AT_A_TIME)
    await staging.insertStagedRows(
      db,
      id,
      part.map((row) => stage(deps, row)),
    )
    await imports.updateImport(db, id, { rowsDone: start + part.length }, clock.now())
  }
  // Still being read: a faulty sheet that was left alone in between must not be gone on with as if it were none.
  if (faults.length > 0) return endFaulty(deps, id, faults)
  await imports.updateImport(db, id, { status: 'checking' }, clock.now())
  await checkRows(deps, id)
}

/** Tells what is wrong in a sheet together with what the roster says against its other rows. */
async function endFaulty(
  deps: ImportDeps,
  id: TenantId,
  faults: readonly RowFault[],
): Promise<void> {
  await checking.learnSizes(deps.db)
  await checking.compareRows(deps.db, id)
  const cellOf = ({ rowNumber, column }: RowFault) => `${rowNumber} ${column}`
  const told = new Set(faults.map(cellOf))
  const others = (await findRosterFaults(deps, id)).filter((each) => !told.has(cellOf(each)))
  await end(deps, id, { faults: [...faults, ...others].sort(byRow) })
}

async function findRosterFaults({ db }: ImportDeps, id: TenantId): Promise<RowFault[]> {
  return [
    ...(await checking.findUnknownGrids(db, id)),
    ...(await checking.findDoubleRooms(db, id)),
    ...(await checking.findAreasNeeded(db, id)),
    ...(await checking.findPhonesOfOthers(db, id)),
  ]
}

const byRow = (one: RowFault, other: RowFault) => one.rowNumber - other.rowNumber

function stage({ sealing }: ImportDeps, { row, gridCode, buildingId }: PlacedRow) {
  const door = `${row.building} ${row.room}`
  return {
    rowNumber: row.rowNumber,
    gridCode,
    buildingId,
    buildingName: row.building,
    room: row.room,
    areaHundredths: row.areaHundredths,
    isDeveloperHeld: row.isDeveloperHeld,
    isEmpty: row.isEmpty,
    owners: row.owners?.map((owner) => sealPerson(sealing, owner, door)) ?? null,
    contact: row.contact && sealPerson(sealing, row.contact, door),
  }
}

/** Compares the rows with the roster as it is now; also once more when it has changed meanwhile. */
export async function checkRows(deps: ImportDeps, id: TenantId): Promise<void> {
  const { db, clock } = deps
  // First: what changes while it is compared is found when it is written.
  const fingerprint = await staging.fingerprintRoster(db, id.communityCode)
  await checking.learnSizes(db)
  await staging.followGrids(db, id)
  await checking.compareRows(db, id)
  const faults = (await findRosterFaults(deps, id)).sort(byRow)
  if (faults.length > 0) return end(deps, id, { faults })
  await checking.storeMissing(db, id)
  const counts = await checking.countRows(db, id)
  await imports.updateImport(db, id, { status: 'ready', counts, fingerprint }, clock.now())
}

/** Ends an import that cannot be written. */
async function end(
  { db, clock }: ImportDeps,
  id: TenantId,
  why: { problem: imports.ImportUpdate['problem'] } | { faults: readonly RowFault[] },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const now = clock.now()
    await staging.deleteStagedRows(trx, id)
    if ('faults' in why) {
      await imports.insertFaults(trx, id, why.faults)
      const faultCount = why.faults.length
      await imports.updateImport(trx, id, { status: 'faulty', faultCount, endedAt: now }, now)
    } else {
      const { problem } = why
      await imports.updateImport(
        trx,
        id,
        { status: 'failed', endedAt: now, ...(problem && { problem }) },
        now,
      )
    }
  })
}

/** Says that the service stopped, or failed, while a sheet was read: it is kept nowhere, so it has to be sent again. */
export function endInterrupted(deps: ImportDeps, id: TenantId): Promise<void> {
  return end(deps, id, { problem: 'interrupted' })
}

/**
 * Writes a confirmed import: all of it in one transaction, or nothing. Who comes second finds it written. When the roster
 * is no longer the one that was shown, nothing is written and it is checked again.
 * @throws what kept it from being written
 */
export async function applyImport(deps: ImportDeps, id: TenantId): Promise<void> {
  try {
    await apply(deps, id)
  } catch (error) {
    // Nothing was written: it can be confirmed again.
    await deps.db.transaction().execute(async (trx) => {
      if ((await imports.holdImport(trx, id))?.status !== 'applying') return
      await imports.updateImport(trx, id, { status: 'ready' }, deps.clock.now())
    })
    throw error
  }
}

async function apply(deps: ImportDeps, id: TenantId): Promise<void> {
  const outcome = await deps.db.transaction().execute(async (trx) => {
    await applying.holdRoster(trx, id.communityCode)
    const held = await imports.holdImport(trx, id)
    if (held?.status !== 'applying' || held.confirmedBy === null) return 'done'
    const now = deps.clock.now()
    if ((await staging.fingerprintRoster(trx, id.communityCode)) !== held.fingerprint) {
      await imports.updateImport(trx, id, { status: 'checking', isCheckedAgain: true }, now)
      return 'changed'
    }
    await writeRows(trx, id, { accountId: held.confirmedBy, now })
    await imports.updateImport(trx, id, { status: 'done', endedAt: now }, now)
    return 'done'
  })
  if (outcome === 'changed') await checkRows(deps, id)
}

async function writeRows(
  trx: Transaction<Database>,
  id: TenantId,
  by: { accountId: string; now: Date },
): Promise<void> {
  await applying.addHouseholds(trx, id)
  await checking.learnSizes(trx)
  await applying.storeChanges(trx, id, by)
  await applying.nameNewHouseholds(trx, id)
  await applying.changeHouseholds(trx, id)
  await applying.changeOwners(trx, id)
  await applying.changeContacts(trx, id)
  // Of whoever reads the roster next, too.
  await checking.learnSizes(trx)
  await staging.deleteStagedRows(trx, id)
  await trx
    .updateTable('rosters')
    .set({ changed_at: by.now })
    .where('community_code', '=', id.communityCode)
    .execute()
  await trx
    .insertInto('audit_entries')
    .values({
      community_code: id.communityCode,
      account_id: by.accountId,
      operation: 'apply_roster_import',
      topic: OFFICE_ACTS.apply_roster_import,
      subject_id: formatTenantId(id),
      request_id: '',
      at: by.now,
    })
    .execute()
}
