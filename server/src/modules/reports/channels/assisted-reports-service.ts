import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../../db/unit-of-work'
import type { Clock } from '../../../lib/clock'
import { notFound } from '../../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../../lib/ids'
import type { Sealing } from '../../../lib/sealing'
import type { ContentChecksService } from '../../content-checks/content-checks-service'
import type { Actor } from '../../identity/identity-types'
import { numberOf } from '../report-number'
import { awaitsAdoption, canView, isStaff, localRoleOver, partiesOf } from '../reports-policy'
import { findReport, findReportForUpdate } from '../reports-repository'
import type { ReportsService } from '../reports-service'
import type { NewConsent, NewReport, OpenedReport, Report } from '../reports-types'
import { actOnReport } from './act-on-report'
import * as errors from './channels-errors'
import { insertConsent } from './consents-repository'
import { keyRequest } from './key-request'
import { hashQueryCode, newQueryCode } from './query-code'
import { putQueryCode } from './query-codes-repository'

const MAX_CONSENT_AGE_MS = 30 * 24 * 3_600_000

/** What staff file: for a person who agreed, or, on patrol, what they saw themselves. */
export interface AssistedReport extends NewReport {
  readonly consent: NewConsent | undefined
}

export interface IssuedCode {
  readonly number: string
  /** Shown this once; null for a patrol's report and for a repeated request, for nobody keeps it. */
  readonly code: string | null
}

export interface AssistedReportsService {
  /**
   * 帮代办: files a report in a grid of the actor's, for a person without an account. The worker is never its reporter,
   * so that nobody confirms their own work: the person does, by code or once they adopted it. A patrol's report has no
   * reporter at all; a solution of it lapses, and is counted apart like every lapse.
   * @throws DomainError `forbidden` outside the actor's grids, `person_required`, `person_not_expected`,
   *   `consent_out_of_range`, and as `createReport`
   */
  createReport(
    actor: Actor,
    report: AssistedReport,
    request: WriteRequest,
  ): Promise<{ view: OpenedReport; code: string | null }>
  /**
   * A new code for a slip that was lost; the old one is of no use any more.
   * @throws DomainError `not_found`, `forbidden`, `report_transition_illegal`, `no_query_code` for a report with a
   *   reporter or of a patrol
   */
  issueCode(actor: Actor, id: TenantId, request: WriteRequest): Promise<IssuedCode>
  /**
   * The number a slip is found by.
   * @throws DomainError `not_found`, also for whoever does not handle it; `no_query_code` as `issueCode`
   */
  getSlipNumber(actor: Actor, id: TenantId): Promise<string>
}

export function createAssistedReportsService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
  sealing: Sealing
  reports: ReportsService
  checks: ContentChecksService
}): AssistedReportsService {
  const { db, clock, unitOfWork, sealing, reports, checks } = deps

  async function putNewCode(
    trx: Transaction<Database>,
    report: TenantId & Pick<Report, 'submittedAt'>,
    now: Date,
  ): Promise<string> {
    const code = newQueryCode()
    const number = numberOf(report)
    const codeHash = hashQueryCode(sealing, number, code)
    await putQueryCode(trx, { ...report, number, codeHash }, now)
    return code
  }

  return {
    async createReport(actor, report, request) {
      const { consent } = report
      requireConsentOf(report, clock.now())
      let code: string | null = null
      const view = await reports.createReport(actor, report, keyRequest(sealing, request), {
        roleOver: (gridCode) => localRoleOver(actor, gridCode),
        async complete(trx, stored, now) {
          if (!consent) return
          const { accountId } = actor
          await insertConsent(trx, { report: stored, consent, accountId }, sealing, now)
          code = await putNewCode(trx, { ...stored, submittedAt: now }, now)
        },
      })
      return { view, code }
    },
    async issueCode(actor, id, request) {
      const write = { communityCode: id.communityCode, operation: 'issue_query_code', request }
      let code: string | null = null
      const { number } = await unitOfWork.write(write, async (trx, now) => {
        const report = await findReportForUpdate(trx, id)
        if (!report || !canView(partiesOf(actor, report), report)) throw notFound('report')
        await actOnReport(
          trx,
          { report, actor, act: { event: 'issue_code', note: '' }, checks },
          now,
        )
        if (!awaitsAdoption(report)) throw errors.noQueryCode()
        code = await putNewCode(trx, report, now)
        return { subjectId: formatTenantId(id), result: { number: numberOf(report) } }
      })
      return { number, code }
    },
    async getSlipNumber(actor, id) {
      const report = await findReport(db, id)
      if (!report || !isStaff(partiesOf(actor, report))) throw notFound('report')
      if (!awaitsAdoption(report)) throw errors.noQueryCode()
      return numberOf(report)
    },
  }
}

function requireConsentOf({ channel, consent }: AssistedReport, now: Date): void {
  if (channel === 'patrol') {
    if (consent) throw errors.personNotExpected()
    return
  }
  if (!consent) throw errors.personRequired()
  const ageMs = now.getTime() - consent.givenAt.getTime()
  if (ageMs < 0 || ageMs > MAX_CONSENT_AGE_MS) throw errors.consentOutOfRange()
}
