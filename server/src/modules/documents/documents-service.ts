import type { Kysely } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import { notFound } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { StandingService } from '../consultations/standing-service'
import type { Actor } from '../identity/identity-types'
import type { MediaService } from '../media/media-service'
import { alreadyWithdrawn, tooManyDocuments } from './documents-errors'
import * as repository from './documents-repository'
import type { ConsultationDocument } from './documents-types'

/** Of one consultation, those that were withdrawn not counted. */
const MAX_DOCUMENTS = 20

export interface DocumentsService {
  /** Newest first; what was withdrawn stays, without its pages. @throws DomainError `not_found` */
  listDocuments(
    actor: Actor | undefined,
    consultation: TenantId,
    page: PageRequest,
  ): Promise<Page<ConsultationDocument>>
  countDocuments(consultation: TenantId): Promise<number>
  /**
   * By the committee, at any step. @param uploadIds its pages, in order
   * @throws DomainError `not_found`, `forbidden`, `upload_unknown`, `too_many_documents`
   */
  addDocument(
    actor: Actor,
    document: { consultation: TenantId; title: string; uploadIds: readonly string[] },
    request: WriteRequest,
  ): Promise<TenantId>
  /** By the committee, with a reason everybody reads; nobody opens its pages any more. @throws DomainError `not_found`, `forbidden`, `illegal_transition` */
  withdrawDocument(
    actor: Actor,
    withdrawal: { id: TenantId; reason: string },
    request: WriteRequest,
  ): Promise<void>
}

export function createDocumentsService(deps: {
  db: Kysely<Database>
  unitOfWork: UnitOfWork
  standing: StandingService
  media: MediaService
}): DocumentsService {
  const { db, unitOfWork, standing, media } = deps
  return {
    async listDocuments(actor, consultation, page) {
      await standing.getStanding(actor, consultation)
      return repository.listDocuments(db, consultation, page)
    },
    countDocuments: (consultation) => repository.countDocuments(db, consultation),
    async addDocument(actor, { consultation, title, uploadIds }, request) {
      const { communityCode } = consultation
      const { accountId } = actor
      const write = { communityCode, operation: 'add_document', request }
      const { id } = await unitOfWork.write(write, async (trx, now) => {
        await standing.holdOwn(trx, actor, consultation)
        if ((await repository.countDocuments(trx, consultation)) >= MAX_DOCUMENTS) {
          throw tooManyDocuments()
        }
        const pages = await media.attach(trx, accountId, uploadIds, now)
        const stored = { title, accountId, pages }
        const document = await repository.insertDocument(trx, consultation, stored, now)
        return { subjectId: formatTenantId(document), result: { id: document.id } }
      })
      return { communityCode, id }
    },
    async withdrawDocument(actor, { id, reason }, request) {
      const { communityCode } = id
      const write = { communityCode, operation: 'withdraw_document', request }
      await unitOfWork.write(write, async (trx, now) => {
        const held = await repository.holdDocument(trx, id)
        if (!held) throw notFound('document')
        await standing.holdOwn(trx, actor, held.consultation)
        if (held.isWithdrawn) throw alreadyWithdrawn()
        await repository.markWithdrawn(trx, id, { accountId: actor.accountId, reason }, now)
        await media.discard(trx, await repository.listPageFiles(trx, id), now)
        return { subjectId: formatTenantId(id), result: null }
      })
    },
  }
}
