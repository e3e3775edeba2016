import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../../db/unit-of-work'
import type { Clock } from '../../../lib/clock'
import { forbidden, notFound } from '../../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../../lib/ids'
import { holdsRoleOver } from '../../identity/identity-policy'
import type { Actor } from '../../identity/identity-types'
import type { PlacesService } from '../../places/places-service'
import { holdPoll } from '../ballots-repository'
import { isCommitteeOf } from '../consultations-policy'
import { countAccepted } from '../delegation/delegations-repository'
import { flatsOf } from '../own-flats'
import { weighsByArea } from '../rules/decide-poll'
import { getOwnRoll, getRoll, isRunning, type OpenedRoll, takesObjections } from './get-roll'
import { assertNotOwn } from './hold-asked'
import * as objections from './objections-repository'
import { listRollBuildings } from './roll-buildings-repository'
import * as corrections from './roll-corrections-repository'
import {
  objectionAnswered,
  objectionInvalid,
  objectionsClosed,
  objectionWaits,
  tooManyObjections,
} from './roll-errors'
import { canObject, objectionFaults, objectionsAfterwards } from './roll-policy'
import { getRollSettings, putRollSettings } from './roll-settings-repository'
import type {
  Objection,
  ObjectionDraft,
  ObjectionKind,
  RollBuilding,
  RollSettings,
  RollSummary,
} from './roll-types'
import * as units from './roll-units-repository'
import { type SearchedUnit, searchRoll } from './search-roll'

/** Of one person against one roll. */
const MAX_OBJECTIONS = 5

export interface RollService {
  /** @throws DomainError `not_found`, `poll_not_open` */
  summariseRoll(actor: Actor | undefined, poll: TenantId): Promise<RollSummary>
  /** For everybody, as masked labels tell them. @throws DomainError `not_found`, `poll_not_open`, `invalid_cursor` */
  listBuildings(
    actor: Actor | undefined,
    poll: TenantId,
    page: PageRequest,
  ): Promise<Page<RollBuilding>>
  /** @see searchRoll */
  searchRoll(
    actor: Actor,
    asked: { readonly poll: TenantId; readonly search: string | undefined },
    page: PageRequest,
  ): Promise<Page<SearchedUnit>>
  /**
   * By whoever has a home in the community, while the window is open; by whoever's own home was corrected, about that,
   * until the close.
   * @throws DomainError `not_found` also for a unit that is not on the roll, `forbidden`, `poll_not_open`,
   *   `objections_closed`, `objection_invalid`, `too_many_objections`, `objection_waits`
   */
  objectToRoll(
    actor: Actor,
    objection: ObjectionDraft & { readonly poll: TenantId },
    request: WriteRequest,
  ): Promise<TenantId>
  /** The actor's own, newest first. @throws DomainError `not_found`, `poll_not_open` */
  listMyObjections(actor: Actor, poll: TenantId, page: PageRequest): Promise<Page<Objection>>
  /** For the committee: what waits, the oldest first, or what it answered. @throws DomainError and `forbidden` */
  listObjections(
    actor: Actor,
    asked: { readonly poll: TenantId; readonly show: 'waiting' | 'answered' },
    page: PageRequest,
  ): Promise<Page<Objection>>
  /** By the committee, also after the close. @throws DomainError `not_found`, `forbidden`, `objection_answered` */
  declineObjection(
    actor: Actor,
    refusal: { readonly id: TenantId; readonly reason: string },
    request: WriteRequest,
  ): Promise<void>
  /** @throws DomainError `not_found` for what is no county */
  getSettings(countyCode: string): Promise<RollSettings>
  /** For polls opened from now on, by the county's supervisor. @throws DomainError `forbidden`, `not_found` */
  changeSettings(
    actor: Actor,
    change: { readonly countyCode: string; readonly settings: RollSettings },
    request: WriteRequest,
  ): Promise<RollSettings>
}

export function createRollService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
  places: PlacesService
}): RollService {
  const { db, clock, unitOfWork, places } = deps

  async function checkCounty(countyCode: string): Promise<void> {
    const path = await places.listPathOf(countyCode)
    if (path.at(-1)?.code !== countyCode) throw notFound('county')
  }

  async function listOf(
    actor: Actor,
    { poll, filter }: { poll: TenantId; filter: objections.ObjectionFilter },
    page: PageRequest,
  ): Promise<Page<Objection>> {
    const flats = flatsOf(actor, poll.communityCode)
    return objections.listObjections(db, { poll, filter, flats }, page)
  }

  return {
    async summariseRoll(actor, poll) {
      const found = await getRoll(db, actor, poll)
      const { consultation, terms, roll } = found
      const now = clock.now()
      const isCommittee = isCommitteeOf(actor, poll.communityCode)
      const isOpen = takesObjections(found, now)
      const { made, waiting } = await corrections.countCorrections(db, poll)
      return {
        consultation,
        votingUnit: consultation.poll.votingUnit,
        weighsByArea: weighsByArea(consultation.poll.rule),
        roll,
        closesAt: consultation.poll.closesAt,
        objectionsEndAt: terms.objectionsEndAt,
        objections: await objections.countByStatus(db, poll),
        corrections: made,
        waitingCorrections: isCommittee ? waiting : null,
        delegations: await countAccepted(db, poll),
        abilities: {
          object: isOpen && canObject(actor, poll.communityCode),
          objectAfterwards: isRunning(consultation, now)
            ? await listAfterwards(db, actor, poll)
            : [],
          answer: isCommittee,
          correct: isOpen && isCommittee,
        },
      }
    },
    async listBuildings(actor, poll, page) {
      await getRoll(db, actor, poll)
      return listRollBuildings(db, poll, page)
    },
    searchRoll: (actor, asked, page) => searchRoll(db, actor, asked, page),
    async objectToRoll(actor, { poll, ...draft }, request) {
      const { communityCode } = poll
      const write = { communityCode, operation: 'object_to_roll', request }
      const { id } = await unitOfWork.write(write, async (trx, now) => {
        await holdPoll(trx, poll)
        const found = await getRoll(trx, actor, poll)
        if (!canObject(actor, communityCode)) throw forbidden()
        assertObjection(found, draft)
        const votingUnitId = await findNumbered(trx, poll, draft.rollNumber)
        const { objectionsEndAt } = found.terms
        const isLate = !takesObjections(found, now)
        if (isLate) await assertCorrected(trx, actor, { found, poll, draft, votingUnitId }, now)
        const { accountId } = actor
        const objection = { ...draft, accountId, votingUnitId }
        await assertFew(trx, poll, objection, isLate ? objectionsEndAt : null)
        const stored = await objections.insertObjection(trx, poll, objection, now)
        return { subjectId: formatTenantId(stored), result: { id: stored.id } }
      })
      return { communityCode, id }
    },
    async listMyObjections(actor, poll, page) {
      await getRoll(db, actor, poll)
      const filter = { show: 'mine', accountId: actor.accountId } as const
      return listOf(actor, { poll, filter }, page)
    },
    async listObjections(actor, { poll, show }, page) {
      await getOwnRoll(db, actor, poll)
      return listOf(actor, { poll, filter: { show } }, page)
    },
    async declineObjection(actor, { id, reason }, request) {
      const { communityCode } = id
      const write = { communityCode, operation: 'decline_objection', request }
      await unitOfWork.write(write, async (trx, now) => {
        // Whose objection it is nobody else may know, so there is none for others.
        if (!isCommitteeOf(actor, communityCode)) throw notFound('objection')
        const held = await objections.holdObjection(trx, id)
        if (!held) throw notFound('objection')
        const poll = { communityCode, id: held.pollId }
        await assertNotOwn(trx, actor, poll, held)
        if (held.status !== 'waiting') throw objectionAnswered()
        const { accountId } = actor
        const answer = { status: 'declined', accountId, text: reason } as const
        await objections.markAnswered(trx, id, answer, now)
        return { subjectId: formatTenantId(id), result: null }
      })
    },
    async getSettings(countyCode) {
      await checkCounty(countyCode)
      return getRollSettings(db, countyCode)
    },
    async changeSettings(actor, { countyCode, settings }, request) {
      if (!holdsRoleOver(actor, ['supervisor'], countyCode)) throw forbidden()
      await checkCounty(countyCode)
      const write = { communityCode: countyCode, operation: 'change_roll_settings', request }
      await unitOfWork.write(write, async (trx) => {
        await putRollSettings(trx, countyCode, settings)
        return { subjectId: countyCode, result: null }
      })
      return settings
    },
  }
}

/** @throws DomainError `objection_invalid` */
function assertObjection({ consultation: { poll } }: OpenedRoll, draft: ObjectionDraft): void {
  const faults = objectionFaults(draft, { ...poll, weighsByArea: weighsByArea(poll.rule) })
  if (Object.keys(faults).length > 0) throw objectionInvalid(faults)
}

/** What somebody may still object to because a home of theirs was corrected. */
async function listAfterwards(
  db: Kysely<Database>,
  actor: Actor | undefined,
  poll: TenantId,
): Promise<ObjectionKind[]> {
  const { livedIn } = flatsOf(actor, poll.communityCode)
  return objectionsAfterwards(await corrections.listKindsAgainst(db, poll, livedIn))
}

/** After the time for objections. @throws DomainError `objections_closed` */
async function assertCorrected(
  trx: Transaction<Database>,
  actor: Actor,
  late: {
    found: OpenedRoll
    poll: TenantId
    draft: ObjectionDraft
    votingUnitId: string | null
  },
  now: Date,
): Promise<void> {
  const { found, poll, draft, votingUnitId } = late
  if (!isRunning(found.consultation, now)) throw objectionsClosed()
  if (!(await listAfterwards(trx, actor, poll)).includes(draft.kind)) throw objectionsClosed()
  if (votingUnitId === null) return
  const flats = await units.listFlatsOf(trx, poll, votingUnitId)
  const { livedIn } = flatsOf(actor, poll.communityCode)
  if (!flats.some((id) => livedIn.includes(id))) throw objectionsClosed()
}

/** @throws DomainError `not_found` */
async function findNumbered(
  trx: Transaction<Database>,
  poll: TenantId,
  rollNumber: number | null,
): Promise<string | null> {
  if (rollNumber === null) return null
  const id = await units.findNumberedUnit(trx, poll, rollNumber)
  if (id === undefined) throw notFound('voting unit')
  return id
}

/** @throws DomainError `objection_waits`, `too_many_objections` */
async function assertFew(
  trx: Transaction<Database>,
  poll: TenantId,
  objection: ObjectionDraft & { readonly accountId: string; readonly votingUnitId: string | null },
  lateFrom: Date | null,
): Promise<void> {
  const { accountId, kind } = objection
  const count = await objections.countOfAccount(trx, poll, accountId)
  if (await objections.hasAlikeWaiting(trx, poll, objection)) throw objectionWaits()
  if (count >= MAX_OBJECTIONS) throw tooManyObjections()
  if (lateFrom === null || kind !== 'missing') return
  const late = { accountId, since: lateFrom }
  if (await objections.hasMissingWaiting(trx, poll, late)) throw objectionWaits()
}
