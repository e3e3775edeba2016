import type { Kysely } from 'kysely'
import type { Database } from '../../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../../db/unit-of-work'
import type { Clock } from '../../../lib/clock'
import { forbidden } from '../../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../../lib/ids'
import type { Sealing } from '../../../lib/sealing'
import type { Actor } from '../../identity/identity-types'
import type { ReportAct } from '../report-lifecycle'
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

/** Wrong tries in a quarter of an hour; many people may share one address. */
const MAX_FAILURES = { number: 5, address: 30 } as const

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
 *   `too_many_tries` from the sixth try on however right it is, `query_code_ended` once the report has a reporter
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
}): LookupsService {
  const { db, clock, unitOfWork, sealing, reports } = deps

  /** The report a claim opens; in a transaction of its own, so that a wrong try stays counted. */
  async function open(claim: Claim): Promise<QueryCode> {
    const outcome = await db.transaction().execute(async (trx) => {
      const now = clock.now()
      const keys: string[] = []
      // Always in this order, or two tries could wait for each other.
      for (const kind of ['address', 'number'] as const) {
        const key = sealing.indexOf(`${kind} ${claim[kind]}`, FAILURE_KEY)
        if ((await lockFailures(trx, key, now)) >= MAX_FAILURES[kind]) return 'too_many'
        keys.push(key)
      }
      const found = await findQueryCode(trx, claim.number)
      if (isRight(claim, found) && found) return found
      await addFailures(trx, keys, now)
      return 'wrong'
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
        await actOnReport(trx, { report, actor: CODE_HOLDER, act }, now)
        return { subjectId: formatTenantId(id), result: null }
      })
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
        const adopted = { ...report, reporterAccountId: actor.accountId }
        const act = { event: 'adopt', note: '' } as const
        await actOnReport(trx, { report: adopted, actor, act }, now)
        return { subjectId: formatTenantId(id), result: null }
      })
      return reports.getReport(actor, id)
    },
  }
}

const FAILURE_KEY = { table: 'lookup_failures', column: 'key' } as const
