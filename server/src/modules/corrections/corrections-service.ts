import type { Kysely } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { StandingService } from '../consultations/standing-service'
import type { Actor } from '../identity/identity-types'
import { nothingChanged, onlyAdditions, stillDraft } from './corrections-errors'
import * as repository from './corrections-repository'
import type { Correction } from './corrections-types'

export interface CorrectionsService {
  /** Newest first. @throws DomainError `not_found` */
  listCorrections(
    actor: Actor | undefined,
    consultation: TenantId,
    page: PageRequest,
  ): Promise<Page<Correction>>
  countCorrections(consultation: TenantId): Promise<number>
  /**
   * Other words for what the public reads; what stood there before stays readable. Questions of a poll are no part of it.
   * Once people vote on it, what they read stands, and words are only added at its end.
   * @throws DomainError `not_found`, `forbidden`, `illegal_transition` for a draft, `nothing_changed`, `only_additions`
   */
  correctConsultation(
    actor: Actor,
    correction: { consultation: TenantId; title: string; body: string; reason: string },
    request: WriteRequest,
  ): Promise<void>
}

export function createCorrectionsService(deps: {
  db: Kysely<Database>
  unitOfWork: UnitOfWork
  standing: StandingService
}): CorrectionsService {
  const { db, unitOfWork, standing } = deps
  return {
    async listCorrections(actor, consultation, page) {
      await standing.getStanding(actor, consultation)
      return repository.listCorrections(db, consultation, page)
    },
    countCorrections: (consultation) => repository.countCorrections(db, consultation),
    async correctConsultation(actor, { consultation, title, body, reason }, request) {
      const { communityCode } = consultation
      const write = { communityCode, operation: 'correct_consultation', request }
      await unitOfWork.write(write, async (trx, now) => {
        const before = await standing.holdOwn(trx, actor, consultation)
        if (before.status === 'draft') throw stillDraft()
        if (before.title === title && before.body === body) throw nothingChanged()
        if (before.status !== 'opinions' && !isAddition(before, { title, body })) {
          throw onlyAdditions()
        }
        const after = { title, body }
        const { accountId } = actor
        const kept = { accountId, before, after, reason }
        await repository.insertCorrection(trx, consultation, kept, now)
        await standing.rewrite(trx, before, after)
        return { subjectId: formatTenantId(consultation), result: null }
      })
    },
  }
}

interface Text {
  readonly title: string
  readonly body: string
}

/** The same title, and the same text with a paragraph more. */
function isAddition(before: Text, after: Text): boolean {
  return before.title === after.title && after.body.startsWith(`${before.body}\n`)
}
