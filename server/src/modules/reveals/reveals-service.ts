import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import type { Clock } from '../../lib/clock'
import { forbidden } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { IdentityService } from '../identity/identity-service'
import type { Actor } from '../identity/identity-types'
import type { ReportsService } from '../reports/reports-service'
import { handlerRole } from './handler-role'
import { noPhone, revealIsOver, tooManyReveals } from './reveals-errors'
import * as repository from './reveals-repository'
import type { Reveal } from './reveals-types'

/** Looks an account may take in an hour: a busy day's calls, and no list of numbers. */
const MAX_REVEALS = 20
const HOUR_MS = 3_600_000

export interface RevealsService {
  /**
   * Tells a handler the reporter's phone (their account's, else the one they left when it was filed for them) and writes
   * down who looked, when and why, for the reporter to read, at the latest once the report is theirs. The
   * number itself is in no stored result, audit entry or log. A repeat within the hour is the same look.
   * @throws DomainError `not_found`, `forbidden`, `no_phone`, `too_many_reveals`, `reveal_is_over`
   */
  revealPhone(actor: Actor, id: TenantId, reason: string, request: WriteRequest): Promise<string>
  /** Lets those who live in a household read that its people in the roster were looked at. */
  noteHouseholdLook(trx: Transaction<Database>, look: repository.HouseholdLook): Promise<void>
  /** Looks at the actor's own data, newest first. */
  listReveals(actor: Actor, page: PageRequest): Promise<Page<Reveal>>
}

export function createRevealsService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
  identity: IdentityService
  reports: ReportsService
}): RevealsService {
  const { db, clock, unitOfWork, identity, reports } = deps
  return {
    async revealPhone(actor, id, reason, request) {
      const { report, abilities, consent } = await reports.getReport(actor, id)
      const accountRole = handlerRole(actor, report.accountableUnit)
      if (!abilities.revealPhone || accountRole === undefined) throw forbidden()
      const { reporterAccountId } = report
      const write = { communityCode: id.communityCode, operation: 'reveal_phone', request }
      const { at } = await unitOfWork.write(write, async (trx, now) => {
        const hourAgo = new Date(now.getTime() - HOUR_MS)
        const looks = await repository.countSince(trx, actor.accountId, hourAgo)
        if (looks >= MAX_REVEALS) throw tooManyReveals()
        const hasOwn =
          reporterAccountId !== null && (await identity.hasPhone(trx, reporterAccountId))
        if (!hasOwn && !consent?.hasPhone) throw noPhone()
        await repository.insertReveal(trx, {
          report: id,
          accountId: actor.accountId,
          accountRole,
          subjectAccountId: reporterAccountId,
          what: 'phone',
          reason,
          at: now,
        })
        return { subjectId: formatTenantId(id), result: { at: now.getTime() } }
      })
      if (clock.now().getTime() - at > HOUR_MS) throw revealIsOver()
      const own =
        reporterAccountId === null ? undefined : await identity.findPhone(reporterAccountId)
      const phone = own ?? (await reports.findPersonsPhone(id))
      if (phone === undefined) throw noPhone()
      return phone
    },
    noteHouseholdLook: repository.insertHouseholdReveals,
    listReveals: (actor, page) => repository.listReveals(db, actor.accountId, page),
  }
}
