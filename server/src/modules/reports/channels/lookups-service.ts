import type { Kysely } from 'kysely'
import type { Database } from '../../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../../db/unit-of-work'
import type { Clock } from '../../../lib/clock'
import { forbidden } from '../../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../../lib/ids'
import { networkOf } from '../../../lib/network-of'
import type { Sealing } from '../../../lib/sealing'
import type { ContentChecksService } from '../../content-checks/content-checks-service'
import type { Actor } from '../../identity/identity-types'
import { listStepIdsOf } from '../activities-repository'
import type { ReportAct } from '../report-act'
import { CODE_HOLDER, isStaff, partiesOf } from '../reports-policy'
import { findReportForUpdate, setReporter } from '../reports-repository'
import type { ReportsService } from '../reports-service'
import type { ActivityPage, OpenedReport } from '../reports-types'
import { actOnReport } from './act-on-report'
import * as errors from './channels-errors'
import { keyRequest } from './key-request'
import { addFailures, lockFailures } from './lookup-failures'
import { hashQueryCode, isSameHash } from './query-code'
import { endQueryCode, findQueryCode, type QueryCode } from './query-codes-repository'

/**
 * Wrong tries in a quarter of an hour. Numbers can be guessed, so a stranger's tries must not close a report to the one
 * who holds its code: a right code is right however often others failed, and only further tries become fewer.
 *
 * - `pair`: of one address at one number. From then on it is told to wait, but still heard.
 * - `address`: at all numbers; a community centre or a mobile network is one address, and twelve people may mistype
 *   five times. From then on it is heard `pair` times at each number.
 * - `number`: from everywhere. From then on each address is heard once at it. Far above what people mistype, and what
 *   makes guessing hopeless: a code is one of 31^8 = 8.5e11, so a number that is tried day and night for a year is
 *   opened with odds of 2e-6, and of 4e-5 by a thousand addresses at once (1,050 tries each quarter of an hour).
 *
 * Who is told to wait learns of a right code only by having it, as everybody does; who is not heard learns nothing.
 * One address that tries all numbers as fast as the API lets it (1,200 a minute) opens any of them within a year with
 * odds of 7e-4. Counts last no longer than this, so that numbers tried at random leave nothing for long.
 */
const MAX_FAILURES = { address: 60, number: 50, pair: 5 } as const

const MAX_ACTIVITIES = 100

/** Somebody says that they know the code of a report. */
export interface Claim {
  readonly number: string
  /** As typed: case, spaces and dashes do not matter. */
  readonly code: string
  /** Where the request comes from. */
  readonly address: string
}

/** What the reporter would see, with the newest hundred steps. */
export interface Lookup {
  readonly view: OpenedReport
  readonly activities: ActivityPage
}

/**
 * 查进度: the way to a report for a person without an account, and for whoever they gave their slip.
 * @throws of every function: DomainError `lookup_failed` alike for a wrong number, a wrong code and no such report,
 *   `too_many_tries` for a wrong try above the limits and for any that is not heard, `query_code_ended` once the report
 *   has a reporter
 */
export interface LookupsService {
  lookUp(claim: Claim): Promise<Lookup>
  /**
   * Whatever the reporter may do, the holder of the code may.
   * @param actor who is signed in meanwhile, if anybody: staff of the report do not speak for its reporter
   * @throws DomainError `forbidden`, and as `handleEvent`
   */
  act(
    claim: Claim,
    actor: Actor | undefined,
    act: ReportAct,
    request: WriteRequest,
  ): Promise<Lookup>
  /**
   * Makes the report the actor's own, for good; the code dies with it.
   * @throws DomainError `report_has_reporter` the second time, `forbidden` for staff of the report
   */
  adopt(claim: Claim, actor: Actor, request: WriteRequest): Promise<OpenedReport>
}

export function createLookupsService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
  sealing: Sealing
  reports: ReportsService
  checks: ContentChecksService
}): LookupsService {
  const { db, clock, unitOfWork, sealing, reports, checks } = deps

  /** The report a claim opens; in a transaction of its own, so that a wrong try stays counted. */
  async function open(claim: Claim): Promise<QueryCode> {
    const outcome = await db.transaction().execute(async (trx) => {
      const now = clock.now()
      const network = networkOf(claim.address)
      const keyOf = (what: string) => sealing.indexOf(what, FAILURE_KEY)
      const keys = {
        address: keyOf(`address ${network}`),
        number: keyOf(`number ${claim.number}`),
        pair: keyOf(`pair ${claim.number} ${network}`),
      }
      // Always in this order, or two tries could wait for each other.
      const failures = {
        address: await lockFailures(trx, keys.address, now),
        number: await lockFailures(trx, keys.number, now),
        pair: await lockFailures(trx, keys.pair, now),
      }
      // The same work for a try that is not heard.
      const found = await findQueryCode(trx, claim.number)
      const isRightCode = isRight(claim, found)
      if (failures.pair >= heardTries(failures)) return 'too_many'
      if (isRightCode && found) return found
      await addFailures(trx, Object.values(keys), now)
      const isOver = failures.pair >= MAX_FAILURES.pair || failures.address >= MAX_FAILURES.address
      return isOver ? 'too_many' : 'wrong'
    })
    if (outcome === 'too_many') throw errors.tooManyTries()
    if (outcome === 'wrong') throw errors.lookupFailed()
    return outcome
  }

  function isRight(claim: Claim, found: QueryCode | undefined): boolean {
    return isSameHash(hashQueryCode(sealing, claim.number, claim.code), found?.codeHash)
  }

  async function lookUp(id: TenantId): Promise<Lookup> {
    const [view, activities] = await Promise.all([
      reports.getReport(CODE_HOLDER, id),
      reports.listActivities(CODE_HOLDER, id, { limit: MAX_ACTIVITIES }),
    ])
    return { view, activities }
  }

  return {
    async lookUp(claim) {
      const found = await open(claim)
      if (found.endedAt) throw errors.queryCodeEnded()
      return lookUp(found)
    },
    async act(claim, actor, act, request) {
      const id = await open(claim)
      const write = {
        communityCode: id.communityCode,
        operation: `${act.event}_report_by_code`,
        request: keyRequest(sealing, request),
      }
      await unitOfWork.write(write, async (trx, now) => {
        const report = await findReportForUpdate(trx, id)
        const code = await findQueryCode(trx, claim.number)
        // Issued anew or adopted while we waited for the row.
        if (!report || !isRight(claim, code)) throw errors.lookupFailed()
        if (code?.endedAt) throw errors.queryCodeEnded()
        if (isStaff(partiesOf(actor, report))) throw forbidden()
        await actOnReport(trx, { report, actor: CODE_HOLDER, act, checks }, now)
        return { subjectId: formatTenantId(id), result: null }
      })
      checks.start()
      return lookUp(id)
    },
    async adopt(claim, actor, request) {
      const id = await open(claim)
      const write = {
        communityCode: id.communityCode,
        operation: 'adopt_report',
        request: keyRequest(sealing, request),
      }
      await unitOfWork.write(write, async (trx, now) => {
        const report = await findReportForUpdate(trx, id)
        if (!report || !isRight(claim, await findQueryCode(trx, claim.number))) {
          throw errors.lookupFailed()
        }
        if (report.reporterAccountId !== null) throw errors.reportHasReporter()
        if (isStaff(partiesOf(actor, report))) throw forbidden()
        await setReporter(trx, id, actor.accountId)
        await endQueryCode(trx, claim.number, now)
        const stepIds = await listStepIdsOf(trx, id, CODE_HOLDER)
        await checks.handOver(trx, id, { stepIds, accountId: actor.accountId })
        const adopted = { ...report, reporterAccountId: actor.accountId }
        const act = { event: 'adopt', note: '' } as const
        await actOnReport(trx, { report: adopted, actor, act, checks }, now)
        return { subjectId: formatTenantId(id), result: null }
      })
      return reports.getReport(actor, id)
    },
  }
}

/** How often an address is heard at a number, until its first wrong try there is a quarter of an hour ago. */
function heardTries({ address, number }: { address: number; number: number }): number {
  if (number >= MAX_FAILURES.number) return 1
  return address >= MAX_FAILURES.address ? MAX_FAILURES.pair : Number.POSITIVE_INFINITY
}

const FAILURE_KEY = { table: 'lookup_failures', column: 'key' } as const
