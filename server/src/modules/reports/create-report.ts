import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import { tryAgain } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { ConsentsService } from '../consents/consents-service'
import type { ContentChecksService } from '../content-checks/content-checks-service'
import { heldBackAs } from '../content-checks/content-checks-types'
import type { Actor, Role } from '../identity/identity-types'
import type { MediaService } from '../media/media-service'
import type { PlacesService } from '../places/places-service'
import { countyOf, receiverUnit, type UnitKey, unitAround } from '../units/unit'
import type { UnitsService } from '../units/units-service'
import { insertActivity } from './activities-repository'
import { attachPhotos } from './attach-photos'
import { findCategory } from './categories-repository'
import type { Category } from './category-types'
import { findGridOfReport } from './find-grid-of-report'
import { alarmAtOf } from './report-clock'
import { startLifecycle } from './report-lifecycle'
import { dueDetails } from './report-limits'
import { checkedTextOf } from './report-words-service'
import { tooManyReports, unknownCategory } from './reports-errors'
import * as repository from './reports-repository'
import type { NewReport } from './reports-types'

const DAY_MS = 24 * 3_600_000
const MAX_REPORTS_A_DAY = 50

/** How staff file a report that is not theirs: it is stored without a reporter. */
export interface Filing {
  /** @throws DomainError `forbidden` */
  roleOver(gridCode: string): Role
  /** What else is stored with it. */
  complete(trx: Transaction<Database>, stored: TenantId, now: Date): Promise<void>
}

interface CreateDeps {
  readonly db: Kysely<Database>
  readonly unitOfWork: UnitOfWork
  readonly places: PlacesService
  readonly units: UnitsService
  readonly media: MediaService
  readonly checks: ContentChecksService
  readonly consents: Pick<ConsentsService, 'assertGivenWithin'>
}

/** Stores a report with its first step; the unit its category names answers for it from then on. */
export async function createReport(
  { db, unitOfWork, places, units, media, checks, consents }: CreateDeps,
  { actor, report, filing }: { actor: Actor; report: NewReport; filing: Filing | undefined },
  request: WriteRequest,
): Promise<TenantId> {
  const grid = await findGridOfReport(places, report)
  const category = await findCategory(db, report.categoryCode, countyOf(grid.code))
  if (!category?.isOffered) throw unknownCategory()
  const accountableUnit = await firstUnitOf(units, category, grid.code)
  const actorRole = filing ? filing.roleOver(grid.code) : 'reporter'
  const operation = filing ? 'create_assisted_report' : 'create_report'
  const write = { communityCode: grid.communityCode, operation, request }
  return unitOfWork.write(write, async (trx, now) => {
    if (!filing && report.position) await consents.assertGivenWithin(trx, actor, 'position')
    await holdGrid(places, trx, grid.code)
    if (!filing) await checkDay(trx, actor, now)
    const isForAll = report.isPublic && !category.isPrivate
    const first = isForAll ? checks.begin(checkedTextOf(report)) : undefined
    const lifecycle = startLifecycle(accountableUnit, category, now)
    const stored = await repository.insertReport(trx, {
      ...report,
      communityCode: grid.communityCode,
      gridCode: grid.code,
      isPublic: first?.status === 'passed',
      checkStatus: first ? heldBackAs(first) : null,
      reporterAccountId: filing ? null : actor.accountId,
      submittedAt: now,
      lifecycle,
      alarmAt: alarmAtOf({ ...lifecycle, gridCode: grid.code }, category, now),
    })
    const activityId = await insertActivity(trx, stored, {
      event: 'submit',
      fromStatus: null,
      toStatus: 'submitted',
      actorAccountId: actor.accountId,
      actorRole,
      note: '',
      isInternal: false,
      details: { accountable: lifecycle.accountableUnit, ...dueDetails(lifecycle) },
      at: now,
    })
    const { uploadIds } = report
    await attachPhotos(trx, media, stored, { activityId, actor, uploadIds }, now)
    if (first) {
      const subject = { ...stored, reportId: stored.id }
      const check = { kind: 'report', subject, authorAccountId: actor.accountId } as const
      await checks.record(trx, { ...check, uploadIds, first }, now)
    }
    await filing?.complete(trx, stored, now)
    const { communityCode, id } = stored
    return { subjectId: formatTenantId(stored), result: { communityCode, id } }
  })
}

/** A department that the county has not set up gets nothing; its reports go to the grid. */
async function firstUnitOf(
  units: UnitsService,
  { receiver }: Category,
  gridCode: string,
): Promise<UnitKey> {
  const wanted = receiverUnit(receiver, gridCode)
  return (await units.isStanding(wanted)) ? wanted : unitAround('grid', gridCode)
}

/** Far above what anybody has to report; it stops whoever floods a worker. */
async function checkDay(trx: Transaction<Database>, actor: Actor, now: Date): Promise<void> {
  const since = new Date(now.getTime() - DAY_MS)
  const filed = await repository.countFiledSince(trx, actor.accountId, since)
  if (filed >= MAX_REPORTS_A_DAY) throw tooManyReports()
}

/** @throws DomainError `try_again` when it was retired a moment ago */
async function holdGrid(
  places: PlacesService,
  trx: Transaction<Database>,
  gridCode: string,
): Promise<void> {
  if (!(await places.holdGrid(trx, gridCode))) throw tryAgain()
}
