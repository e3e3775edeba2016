import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import type { Clock } from '../../lib/clock'
import type { Actor } from '../identity/identity-types'
import type { MessagesService } from '../messages/messages-service'
import type { VisitRequestsService } from '../visits/requests/visit-requests-service'
import { deletionInOffice, demoStays } from './accounts-errors'
import { NO_COMMUNITY } from './accounts-service'
import type { DeletionState } from './accounts-types'
import { collectMessages } from './collect-messages'
import * as repository from './deletion-repository'
import { collectOwnData } from './export-repository'
import { tellLeaving } from './tell-leaving'
import { writeExportSheet } from './write-export-sheet'

/** 反悔期: until then one changes one's mind by a tap. */
const DAYS = 7
const DAY_MS = 86_400_000

/** 注销: leaving (Personal Information Protection Law, art. 47), and taking along what is known of one (art. 45). */
export interface DeletionsService {
  getState(actor: Actor): Promise<DeletionState>
  /** @throws DomainError `deletion_in_office`, `deletion_of_demo` */
  ask(actor: Actor, request: WriteRequest): Promise<void>
  /** Nothing happens when nobody had asked. */
  takeBack(actor: Actor, request: WriteRequest): Promise<void>
  /** What the service knows of a person, for that person: by headings, in words of their language. */
  exportData(actor: Actor): Promise<Awaited<ReturnType<typeof collectOwnData>>>
  /** The same as an XLSX file, to be read. */
  writeSheet(actor: Actor): Promise<Buffer>
}

export function createDeletionsService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
  findPhone: (accountId: string) => Promise<string | undefined>
  visitRequests: VisitRequestsService
  messages: Pick<MessagesService, 'list'>
}): DeletionsService {
  const { db, clock, unitOfWork, findPhone, visitRequests, messages } = deps

  async function exportData(actor: Actor) {
    const { accountId } = actor
    const phone = await findPhone(accountId)
    const asked = await visitRequests.listAllOf(accountId)
    const own = { accountId, phone, visitRequests: asked, now: clock.now() }
    const sections = await collectOwnData(db, own)
    return [...sections, await collectMessages(messages, actor)]
  }

  return {
    async getState({ accountId }) {
      const [dueAt, isInOffice] = await Promise.all([
        repository.findDueAt(db, accountId),
        repository.holdsOffice(db, accountId, clock.now()),
      ])
      return { dueAt, isInOffice }
    },
    async ask({ accountId }, request) {
      const operation = 'ask_account_deletion'
      const write = { communityCode: NO_COMMUNITY, operation, request }
      await unitOfWork.write(write, async (trx, now) => {
        if (await repository.isDemo(trx, accountId)) throw demoStays()
        if (await repository.holdsOffice(trx, accountId, now)) throw deletionInOffice()
        const dueAt = new Date(now.getTime() + DAYS * DAY_MS)
        await repository.insertDeletion(trx, { accountId, dueAt }, now)
        const stored = await repository.findDueAt(trx, accountId)
        await tellLeaving(trx, { accountId, dueAt: stored ?? dueAt }, 'asked', now)
        return { subjectId: accountId, result: null }
      })
    },
    async takeBack({ accountId }, request) {
      const operation = 'take_back_account_deletion'
      const write = { communityCode: NO_COMMUNITY, operation, request }
      await unitOfWork.write(write, async (trx) => {
        await repository.deleteDeletion(trx, accountId)
        return { subjectId: accountId, result: null }
      })
    },
    exportData,
    writeSheet: async (actor) => writeExportSheet(await exportData(actor)),
  }
}
