import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import { forbidden, notFound } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'
import { createRunningWork } from '../../lib/running-work'
import type { Actor } from '../identity/identity-types'
import type { PlacesService } from '../places/places-service'
import * as repository from './imports-repository'
import { importNotReady, notASpreadsheet } from './rosters-errors'
import { keepsRoster } from './rosters-policy'
import type {
  ImportFault,
  ImportStatus,
  MissingHousehold,
  PlannedChange,
  RosterImport,
} from './rosters-types'
import { applyImport, checkReading, endInterrupted, type ImportDeps } from './run-import'
import type { SheetDesk } from './sheet/sheet-desk'
import { deleteStagedRows } from './staging-repository'
import { createWaitingSheets, type WaitingSheet } from './waiting-sheets'

/** The first bytes of every ZIP archive with something in it. */
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')

export interface RosterImportsService {
  /**
   * Begins to read a sheet and compare it with the roster; it goes on after the answer, in its turn. The sheet itself is kept
   * nowhere.
   * @throws DomainError `forbidden`, `not_found`, `not_a_spreadsheet`, `idempotency_key_reused`, `try_again` when too much
   * waits to be read
   */
  startImport(
    actor: Actor,
    upload: { readonly communityCode: string; readonly file: Buffer },
    request: WriteRequest,
  ): Promise<RosterImport>
  /** Newest first. @throws DomainError `forbidden` */
  listImports(actor: Actor, communityCode: string, page: PageRequest): Promise<Page<RosterImport>>
  /** @throws DomainError `not_found` */
  getImport(actor: Actor, id: TenantId): Promise<RosterImport>
  /** The first thousand, in the order of the sheet. @throws DomainError `not_found` */
  listFaults(actor: Actor, id: TenantId, page: PageRequest): Promise<Page<ImportFault>>
  /** Of households that are there, until it is written. @throws DomainError `not_found` */
  listPlannedChanges(actor: Actor, id: TenantId, page: PageRequest): Promise<Page<PlannedChange>>
  /** @throws DomainError `not_found` */
  listMissing(actor: Actor, id: TenantId, page: PageRequest): Promise<Page<MissingHousehold>>
  /**
   * Has a checked import written; that goes on after the answer.
   * @throws DomainError `not_found`, `import_not_ready`
   */
  confirmImport(actor: Actor, id: TenantId, request: WriteRequest): Promise<RosterImport>
  /** @throws DomainError `not_found`, `import_not_ready` */
  cancelImport(actor: Actor, id: TenantId, request: WriteRequest): Promise<RosterImport>
  /** Once nothing is at work any more. */
  idle(): Promise<void>
}

export function createRosterImportsService(
  deps: ImportDeps & {
    readonly unitOfWork: UnitOfWork
    readonly places: PlacesService
    readonly desk: SheetDesk
    /** Told of what went wrong after the answer. */
    readonly onFailure: (error: unknown) => void
  },
): RosterImportsService {
  const { db, clock, unitOfWork, places, desk, onFailure } = deps
  const sheets = createWaitingSheets(desk)
  const work = createRunningWork()

  function inBackground(run: () => Promise<void>): void {
    void work.during(() => run().catch(onFailure))
  }

  async function read(id: TenantId, sheet: WaitingSheet): Promise<void> {
    try {
      const reading = await sheet.read(() => repository.updateImport(db, id, {}, clock.now()))
      sheet.forget()
      await checkReading(deps, id, reading)
    } catch (error) {
      await endInterrupted(deps, id)
      throw error
    }
  }

  async function getImport(actor: Actor, id: TenantId): Promise<RosterImport> {
    const found = keepsRoster(actor, id.communityCode)
      ? await repository.findImport(db, id)
      : undefined
    if (!found) throw notFound('import')
    return found
  }

  /** Takes a checked import on, while nobody else does. */
  async function decide(
    actor: Actor,
    { id, operation, request }: { id: TenantId; operation: string; request: WriteRequest },
    run: (trx: Transaction<Database>, now: Date) => Promise<void>,
  ): Promise<RosterImport> {
    await getImport(actor, id)
    const write = { communityCode: id.communityCode, operation, request }
    await unitOfWork.write(write, async (trx, now) => {
      const held = await repository.holdImport(trx, id)
      if (held?.status !== 'ready') throw importNotReady(held?.status ?? 'gone')
      await run(trx, now)
      return { subjectId: formatTenantId(id), result: null }
    })
    return getImport(actor, id)
  }

  return {
    async startImport(actor, { communityCode, file }, request) {
      if (!keepsRoster(actor, communityCode)) throw forbidden()
      if (!(await places.hasLocalArea(communityCode))) throw notFound('community')
      if (!file.subarray(0, ZIP.length).equals(ZIP)) throw notASpreadsheet()
      const payload = { communityCode, file: createHash('sha256').update(file).digest('hex') }
      const write = {
        ...{ communityCode, operation: 'start_roster_import' },
        request: { ...request, payload },
      }
      const sheet = sheets.keep(file)
      let isNew = false
      let isRead = false
      try {
        const { id } = await unitOfWork.write(write, async (trx, now) => {
          isNew = true
          const created = await repository.insertImport(trx, communityCode, actor.accountId, now)
          const subjectId = formatTenantId({ communityCode, id: created })
          return { subjectId, result: { id: created } }
        })
        if (isNew) inBackground(() => read({ communityCode, id }, sheet).finally(sheet.forget))
        isRead = isNew
        return await getImport(actor, { communityCode, id })
      } finally {
        if (!isRead) sheet.forget()
      }
    },
    async listImports(actor, communityCode, page) {
      if (!keepsRoster(actor, communityCode)) throw forbidden()
      return repository.listImports(db, communityCode, page)
    },
    getImport,
    async listFaults(actor, id, page) {
      await getImport(actor, id)
      return repository.listFaults(db, id, page)
    },
    async listPlannedChanges(actor, id, page) {
      await getImport(actor, id)
      return repository.listPlannedChanges(db, id, page)
    },
    async listMissing(actor, id, page) {
      await getImport(actor, id)
      return repository.listMissing(db, id, page)
    },
    async confirmImport(actor, id, request) {
      const operation = 'confirm_roster_import'
      const status: ImportStatus = 'applying'
      let isNew = false
      const confirmed = await decide(actor, { id, operation, request }, async (trx, now) => {
        isNew = true
        const confirmedBy = actor.accountId
        await repository.updateImport(trx, id, { status, confirmedBy, rowsDone: 0 }, now)
      })
      if (isNew) inBackground(() => applyImport(deps, id))
      return confirmed
    },
    cancelImport: (actor, id, request) =>
      decide(actor, { id, operation: 'cancel_roster_import', request }, async (trx, now) => {
        await deleteStagedRows(trx, id)
        await repository.updateImport(trx, id, { status: 'cancelled', endedAt: now }, now)
      }),
    idle: () => work.ended(),
  }
}
