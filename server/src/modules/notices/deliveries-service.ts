import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import type { Clock } from '../../lib/clock'
import { forbidden, notFound } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'
import { endOfDay, startOfDay } from '../../lib/shanghai-time'
import type { Actor } from '../identity/identity-types'
import * as repository from './deliveries-repository'
import { acknowledgementNotAsked } from './notices-errors'
import { gridsToDeliverIn } from './notices-policy'
import { findNotice, keepNotice } from './notices-repository'
import { assertCurrent } from './notices-state'
import type { DeliveryMeans, Notice, NoticeHousehold, UnreachedNotice } from './notices-types'
import { storeCounted } from './store-counted'
import { type ToldSpan, toldWhen } from './told-when'
import { findAskedAgainAt } from './versions-repository'

export { isUnreached } from './deliveries-repository'

/** 未触达: whom an important notice has not reached, and telling them without an app. */
export interface DeliveriesService {
  /**
   * Of the grids the actor works in; the committee gets all.
   * @throws DomainError `not_found`, `forbidden`, `notice_expired`, `notice_withdrawn`, `acknowledgement_not_asked`
   */
  listHouseholds(
    actor: Actor,
    asked: { readonly notice: TenantId; readonly show: 'unreached' | 'told' },
    page: PageRequest,
  ): Promise<Page<NoticeHousehold>>
  /**
   * Ticks households off; telling one again keeps the last means. What was done before the notice was over counts afterwards too.
   * @throws DomainError those of `listHouseholds`, `told_at_out_of_range`
   */
  deliver(actor: Actor, delivery: Delivery, request: WriteRequest): Promise<void>
  /**
   * The household was told at the door, on the day of a visit that somebody writes down; in the transaction of that visit.
   * @throws DomainError those of `deliver`
   */
  deliverAtVisit(
    trx: Transaction<Database>,
    actor: Actor,
    delivery: { readonly notice: TenantId; readonly household: TenantId; readonly day: string },
    now: Date,
  ): Promise<void>
  /** Takes a tick back. @throws DomainError those of `listHouseholds`, `not_found` also for a household without one */
  takeBack(
    actor: Actor,
    delivery: { readonly notice: TenantId; readonly household: TenantId },
    request: WriteRequest,
  ): Promise<void>
  /** Current notices that ask for an acknowledgement and have not reached every home of a grid. */
  countUnreachedNotices(gridCode: string): Promise<number>
  /** Those of several grids of a community, what is over first on top. @throws DomainError `invalid_cursor` */
  listUnreachedNotices(
    asked: { readonly communityCode: string; readonly gridCodes: readonly string[] },
    page: PageRequest,
  ): Promise<Page<UnreachedNotice>>
}

export function createDeliveriesService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
}): DeliveriesService {
  const { db, clock, unitOfWork } = deps
  return {
    async listHouseholds(actor, { notice: id, show }, page) {
      const { notice, gridCodes } = await getWorked(db, actor, id, clock.now())
      return repository.listNoticeHouseholds(db, notice, { show, gridCodes }, page)
    },
    async deliver(actor, delivery, request) {
      const { notice } = delivery
      const { communityCode } = notice
      const write = { communityCode, operation: 'deliver_notice', request }
      await unitOfWork.write(write, async (trx, now) => {
        const at = delivery.toldAt ?? now
        await deliverIn(trx, actor, { ...delivery, told: { from: at, until: at } }, now)
        return { subjectId: formatTenantId(notice), result: null }
      })
    },
    deliverAtVisit(trx, actor, { notice, household, day }, now) {
      const told = { from: startOfDay(day), until: new Date(endOfDay(day).getTime() - 1) }
      return deliverIn(trx, actor, { notice, households: [household], means: 'door', told }, now)
    },
    async takeBack(actor, { notice: id, household }, request) {
      const { communityCode } = id
      const write = { communityCode, operation: 'take_back_delivery', request }
      await unitOfWork.write(write, async (trx, now) => {
        const worked = await getWorked(trx, actor, id, now)
        const [householdId = ''] = await assertAddressed(trx, worked, [household])
        if (!(await repository.removeDelivery(trx, id, householdId))) throw notFound('delivery')
        return { subjectId: formatTenantId(id), result: null }
      })
    },
    countUnreachedNotices: (gridCode) =>
      repository.countUnreachedNotices(db, gridCode, clock.now()),
    listUnreachedNotices: (asked, page) =>
      repository.listUnreachedNotices(db, asked, clock.now(), page),
  }
}

interface Delivery {
  readonly notice: TenantId
  readonly households: readonly TenantId[]
  readonly means: DeliveryMeans
  /** Undefined for just now. */
  readonly toldAt?: Date
}

async function deliverIn(
  trx: Transaction<Database>,
  actor: Actor,
  { notice: id, households, means, told }: Omit<Delivery, 'toldAt'> & { readonly told: ToldSpan },
  now: Date,
): Promise<void> {
  await keepNotice(trx, id)
  const worked = await findWorked(trx, actor, id)
  const textSince = await findAskedAgainAt(trx, id)
  const toldAt = toldWhen(worked.notice, { ...told, textSince }, now)
  assertAsked(worked)
  const householdIds = await assertAddressed(trx, worked, households)
  const { accountId } = actor
  await storeCounted(trx, worked.notice, { householdIds, means, accountId, toldAt })
}

interface Worked {
  readonly notice: Notice
  /** Only of these grids; all without. */
  readonly gridCodes: readonly string[] | undefined
}

async function getWorked(
  db: Kysely<Database>,
  actor: Actor,
  id: TenantId,
  now: Date,
): Promise<Worked> {
  const worked = await findWorked(db, actor, id)
  assertCurrent(worked.notice, now)
  assertAsked(worked)
  return worked
}

/** @throws DomainError `not_found`, `forbidden` */
async function findWorked(db: Kysely<Database>, actor: Actor, id: TenantId): Promise<Worked> {
  const notice = await findNotice(db, id)
  if (!notice) throw notFound('notice')
  const gridCodes = gridsToDeliverIn(actor, notice)
  if (gridCodes?.length === 0) throw forbidden()
  return { notice, gridCodes }
}

/** @throws DomainError `acknowledgement_not_asked` */
function assertAsked({ notice }: Worked): void {
  if (!notice.asksAcknowledgement) throw acknowledgementNotAsked()
}

/** All or nothing: one household that is not addressed refuses all. @throws DomainError `not_found` */
async function assertAddressed(
  db: Kysely<Database>,
  { notice, gridCodes }: Worked,
  households: readonly TenantId[],
): Promise<string[]> {
  const householdIds = [...new Set(households.map(({ id }) => id))]
  const areHere = households.every(({ communityCode }) => communityCode === notice.communityCode)
  const count = areHere
    ? await repository.countAddressed(db, notice, { householdIds, gridCodes })
    : 0
  if (count !== householdIds.length) throw notFound('household')
  return householdIds
}
