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
import { areaNotCounted, flatNotEligible, rollUnchanged, unitHasVoted } from './roll-errors'
import type { MadeCorrection, PlannedCorrection, RollChange } from './roll-types'
import * as units from './roll-units-repository'

/** A roll that is corrected. */
export interface RollInCare {
  readonly poll: TenantId
  readonly consultation: Consultation
  /** The last of the roster at the opening. */
  readonly lastHouseholdId: string
}

/**
 * What a change would do to one unit; nothing is written. Whether the unit has had its ballot paper is not asked, so
 * whoever only proposes does not learn it.
 * @throws DomainError `not_found`, `roll_unchanged`, `area_not_counted`, `flat_not_eligible`, `empty_roll`, `not_secret`
 *   when a ballot could be traced afterwards
 */
export async function planCorrection(
  trx: Transaction<Database>,
  roll: RollInCare,
  change: RollChange,
): Promise<PlannedCorrection> {
  const planned = await plan(trx, roll, change)
  await sumUp(trx, roll, planned)
  return planned
}

/**
 * Makes the same change to a roll that nobody can cast on meanwhile, and the totals that rules, results and the board
 * reckon with. Whether the unit has had its ballot paper is asked last: a change that is refused for anything else does
 * not tell.
 * @returns what stood there before and after, and the unit it became
 * @throws DomainError those of `planCorrection`, and `unit_has_voted`
 */
export async function makeCorrection(
  trx: Transaction<Database>,
  roll: RollInCare,
  change: RollChange,
): Promise<MadeCorrection> {
  const planned = await plan(trx, roll, change)
  const totals = await sumUp(trx, roll, planned)
  const { poll } = roll
  const { votingUnitId } = planned
  if (votingUnitId !== null && (await units.hasBallotPaper(trx, poll, votingUnitId))) {
    throw unitHasVoted()
  }
  await units.storeTotals(trx, poll, totals)
  return { ...planned, votingUnitId: await write(trx, roll, planned) }
}

function plan(
  trx: Transaction<Database>,
  roll: RollInCare,
  change: RollChange,
): Promise<PlannedCorrection> {
  switch (change.kind) {
    case 'add':
      return planAdding(trx, roll, change.flat)
    case 'remove':
      return planRemoving(trx, roll, change.votingUnit)
    case 'area':
      return planMeasuring(trx, roll, change)
  }
}

async function planAdding(
  trx: Transaction<Database>,
  { poll, consultation, lastHouseholdId }: RollInCare,
  flatId: TenantId,
): Promise<PlannedCorrection> {
  const isHere = flatId.communityCode === poll.communityCode
  const flat = isHere ? await units.findRosterFlat(trx, poll, flatId.id) : undefined
  if (!flat) throw notFound('flat')
  if (flat.isOnRoll) throw flatNotEligible('on_roll')
  if (BigInt(flat.id) > BigInt(lastHouseholdId)) throw flatNotEligible('came_later')
  if (!flat.gridCode.startsWith(consultation.areaCode)) throw flatNotEligible('other_area')
  if (flat.isDeveloperHeld) throw flatNotEligible('developer_held')
  // One buyer of several flats counts once, so the unit that stands gets the area instead.
  const { votingUnit } = consultation.poll
  if (votingUnit === 'owner' && flat.isOwnerOnRoll) throw flatNotEligible('owner_on_roll')
  if (flat.areaHundredths <= 0) throw flatNotEligible('bad_area')
  const { id, label, areaHundredths } = flat
  return {
    kind: 'add',
    votingUnitId: null,
    householdIds: [id],
    label,
    areaBefore: null,
    areaAfter: areaHundredths,
  }
}

async function planRemoving(
  trx: Transaction<Database>,
  { poll }: RollInCare,
  votingUnit: TenantId,
): Promise<PlannedCorrection> {
  const { areaHundredths, ...unit } = await findStanding(trx, poll, votingUnit)
  return { kind: 'remove', ...unit, areaBefore: areaHundredths, areaAfter: null }
}

async function planMeasuring(
  trx: Transaction<Database>,
  { poll, consultation }: RollInCare,
  { votingUnit, floorAreaHundredths }: Extract<RollChange, { kind: 'area' }>,
): Promise<PlannedCorrection> {
  if (!weighsByArea(consultation.poll.rule)) throw areaNotCounted()
  const { areaHundredths, ...unit } = await findStanding(trx, poll, votingUnit)
  if (areaHundredths === floorAreaHundredths) throw rollUnchanged()
  return { kind: 'area', ...unit, areaBefore: areaHundredths, areaAfter: floorAreaHundredths }
}

async function findStanding(trx: Transaction<Database>, poll: TenantId, votingUnit: TenantId) {
  const isHere = votingUnit.communityCode === poll.communityCode
  const unit = isHere ? await units.findStandingUnit(trx, poll, votingUnit.id) : undefined
  if (!unit) throw notFound('voting unit')
  const { id, label, areaHundredths } = unit
  const householdIds = await units.listFlatsOf(trx, poll, id)
  return { votingUnitId: id, householdIds, label, areaHundredths }
}

/** @returns the totals of the roll after it */
async function sumUp(
  trx: Transaction<Database>,
  { poll, consultation }: RollInCare,
  { votingUnitId, areaAfter }: PlannedCorrection,
): Promise<{ units: number; areaHundredths: number }> {
  const others = await units.listAreasBut(trx, poll, votingUnitId)
  const areas = areaAfter === null ? others : [...others, areaAfter]
  if (areas.length === 0) throw emptyRoll()
  assertSecrecy(consultation, areas)
  const areaHundredths = areas.reduce((total, area) => total + area, 0)
  return { units: areas.length, areaHundredths }
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

/** @returns the id of the unit */
async function write(
  trx: Transaction<Database>,
  { poll, consultation }: RollInCare,
  planned: PlannedCorrection,
): Promise<string> {
  switch (planned.kind) {
    case 'add': {
      const { householdIds: flatIds, label, areaAfter: areaHundredths } = planned
      const kind = consultation.poll.votingUnit
      const unit = { kind, flatIds, ownerIds: [], areaHundredths, label }
      const [id = ''] = await insertRoll(trx, poll, [unit])
      return id
    }
    case 'remove':
      await units.removeUnit(trx, poll, planned.votingUnitId)
      await revokeOfUnit(trx, poll, planned.votingUnitId)
      return planned.votingUnitId
    case 'area': {
      const { votingUnitId: id, areaAfter: areaHundredths } = planned
      await units.changeArea(trx, poll, { id, areaHundredths })
      return id
    }
  }
}
