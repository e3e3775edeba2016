import type { Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import { notFound } from '../../../lib/domain-error'
import type { TenantId } from '../../../lib/ids'
import { emptyRoll, notSecret } from '../consultations-errors'
import type { Consultation } from '../consultations-types'
import { revokeOfUnit } from '../delegation/delegations-repository'
import { weigh } from '../open-poll'
import { insertRoll } from '../roll-repository'
import { weighsByArea } from '../rules/decide-poll'
import { findSecrecyFault } from '../secret/secrecy'
import type { NewCorrection } from './roll-corrections-repository'
import { areaNotCounted, flatNotEligible, rollUnchanged, unitHasVoted } from './roll-errors'
import type { RollChange } from './roll-types'
import * as units from './roll-units-repository'

type Written = Pick<NewCorrection, 'kind' | 'unit' | 'areaBefore' | 'areaAfter'>

/** A roll that nobody can cast on while it is corrected. */
export interface LockedRoll {
  readonly poll: TenantId
  readonly consultation: Consultation
  /** The last of the roster at the opening. */
  readonly lastHouseholdId: string
}

/**
 * Changes one unit of a locked roll, and the totals that rules, results and the board reckon with. Whether the unit has
 * had its ballot paper is asked last: a change that is refused for anything else does not tell.
 * @returns what stood there before and after
 * @throws DomainError `not_found`, `unit_has_voted`, `roll_unchanged`, `area_not_counted`, `flat_not_eligible`,
 *   `empty_roll`, `not_secret` when a ballot could be traced afterwards
 */
export async function correctRoll(
  trx: Transaction<Database>,
  locked: LockedRoll,
  change: RollChange,
): Promise<Written> {
  const written = await write(trx, locked, change)
  const { poll, consultation } = locked
  const areas = await units.listAreas(trx, poll)
  if (areas.length === 0) throw emptyRoll()
  assertSecrecy(consultation, areas)
  if (change.kind !== 'add' && (await units.hasBallotPaper(trx, poll, written.unit.id))) {
    throw unitHasVoted()
  }
  const areaHundredths = areas.reduce((total, area) => total + area, 0)
  await units.storeTotals(trx, poll, { units: areas.length, areaHundredths })
  return written
}

function write(
  trx: Transaction<Database>,
  locked: LockedRoll,
  change: RollChange,
): Promise<Written> {
  switch (change.kind) {
    case 'add':
      return add(trx, locked, change.flat)
    case 'remove':
      return remove(trx, locked, change.votingUnit)
    case 'area':
      return changeArea(trx, locked, change)
  }
}

async function add(
  trx: Transaction<Database>,
  { poll, consultation, lastHouseholdId }: LockedRoll,
  flatId: TenantId,
): Promise<Written> {
  const isHere = flatId.communityCode === poll.communityCode
  const flat = isHere ? await units.findRosterFlat(trx, poll, flatId.id) : undefined
  if (!flat) throw notFound('flat')
  const { votingUnit } = consultation.poll
  if (flat.isOnRoll) throw flatNotEligible('on_roll')
  if (BigInt(flat.id) > BigInt(lastHouseholdId)) throw flatNotEligible('came_later')
  if (!flat.gridCode.startsWith(consultation.areaCode)) throw flatNotEligible('other_area')
  if (flat.isDeveloperHeld) throw flatNotEligible('developer_held')
  // One buyer of several flats counts once, so the unit that stands gets the area instead.
  if (votingUnit === 'owner' && flat.isOwnerOnRoll) throw flatNotEligible('owner_on_roll')
  if (flat.areaHundredths <= 0) throw flatNotEligible('bad_area')
  const { label, areaHundredths } = flat
  const unit = { kind: votingUnit, flatIds: [flat.id], ownerIds: [], areaHundredths, label }
  const [id = ''] = await insertRoll(trx, poll, [unit])
  return { kind: 'add', unit: { id, label }, areaBefore: null, areaAfter: areaHundredths }
}

async function remove(
  trx: Transaction<Database>,
  { poll }: LockedRoll,
  votingUnit: TenantId,
): Promise<Written> {
  const unit = await findStanding(trx, poll, votingUnit)
  await units.removeUnit(trx, poll, unit.id)
  await revokeOfUnit(trx, poll, unit.id)
  return { kind: 'remove', unit, areaBefore: unit.areaHundredths, areaAfter: null }
}

async function changeArea(
  trx: Transaction<Database>,
  { poll, consultation }: LockedRoll,
  { votingUnit, floorAreaHundredths }: Extract<RollChange, { kind: 'area' }>,
): Promise<Written> {
  if (!weighsByArea(consultation.poll.rule)) throw areaNotCounted()
  const unit = await findStanding(trx, poll, votingUnit)
  if (unit.areaHundredths === floorAreaHundredths) throw rollUnchanged()
  await units.changeArea(trx, poll, { id: unit.id, areaHundredths: floorAreaHundredths })
  return { kind: 'area', unit, areaBefore: unit.areaHundredths, areaAfter: floorAreaHundredths }
}

async function findStanding(
  trx: Transaction<Database>,
  poll: TenantId,
  votingUnit: TenantId,
): Promise<units.StandingUnit> {
  const isHere = votingUnit.communityCode === poll.communityCode
  const unit = isHere ? await units.findStandingUnit(trx, poll, votingUnit.id) : undefined
  if (!unit) throw notFound('voting unit')
  return unit
}

/**
 * As at the opening. Every weight on the roll was shared by five from the opening on and has its key since, so a weight
 * that five share now has one too.
 */
function assertSecrecy({ poll }: Consultation, areas: readonly number[]): void {
  if (poll.secrecy !== 'secret') return
  const rows = areas.map((areaHundredths) => ({ areaHundredths }))
  const fault = findSecrecyFault(weigh(rows, poll))
  if (fault) throw notSecret(fault)
}
