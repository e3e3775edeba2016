import type { Kysely } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import type { Clock } from '../../lib/clock'
import { forbidden, notFound } from '../../lib/domain-error'
import { toDoorPattern } from '../../lib/door-search'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { Sealing } from '../../lib/sealing'
import type { Actor } from '../identity/identity-types'
import type { RevealsService } from '../reveals/reveals-service'
import { SHEET_COLUMNS, toSheetRow } from './roster-sheets'
import {
  noContactKept,
  rosterRevealIsOver,
  tooManyRosterReveals,
  tooManySearches,
} from './rosters-errors'
import { keepsRoster, ROSTER_KEEPER } from './rosters-policy'
import * as repository from './rosters-repository'
import type { RosterChange, RosterHousehold, RosterPerson } from './rosters-types'
import { indexOfPhone, openPerson } from './seal-person'
import type { SheetDesk } from './sheet/sheet-desk'

/** Looks an account may take in an hour: a busy day's calls, and no list of numbers. */
const MAX_REVEALS = 20
/** Calls back whoever rang all day, and tries no number out against its masked one. */
const MAX_SEARCHES = 30
const HOUR_MS = 3_600_000
const EXPORTED_AT_A_TIME = 1_000

export interface RostersService {
  /** @throws DomainError `forbidden` */
  countRoster(actor: Actor, communityCode: string): Promise<repository.RosterCounts>
  /**
   * By what stands on the door; all without it. The people are in the clear, for masking.
   * @throws DomainError `forbidden`
   */
  listHouseholds(
    actor: Actor,
    asked: { readonly communityCode: string; readonly door: string },
    page: PageRequest,
  ): Promise<Page<RosterHousehold>>
  /**
   * Those of whoever has this phone. Counted and written down, without the phone.
   * @param asked.phone digits only
   * @throws DomainError `forbidden`, `too_many_phone_searches`
   */
  findByPhone(
    actor: Actor,
    asked: { readonly communityCode: string; readonly phone: string },
    request: WriteRequest,
  ): Promise<readonly RosterHousehold[]>
  /**
   * Tells who owns a household and whom to ring, and writes down who looked, when and why, for those who live there. The names and numbers are in no
   * stored result, audit entry or log. A repeat within the hour is the same look.
   * @throws DomainError `not_found`, `no_contact`, `too_many_reveals`, `reveal_is_over`
   */
  revealPeople(
    actor: Actor,
    look: { readonly id: TenantId; readonly reason: string },
    request: WriteRequest,
  ): Promise<{ readonly owners: readonly RosterPerson[]; readonly contact: RosterPerson | null }>
  /** As whom the roster of a household has a phone. @param phone digits only */
  findPhone(
    db: Kysely<Database>,
    household: TenantId,
    phone: string,
  ): Promise<'owner' | 'contact' | undefined>
  /** Newest first. @throws DomainError `forbidden` */
  listChanges(actor: Actor, communityCode: string, page: PageRequest): Promise<Page<RosterChange>>
  /** An XLSX file of all households, people masked. @throws DomainError `forbidden`, `try_again` */
  exportRoster(actor: Actor, communityCode: string): Promise<Buffer>
  /** An XLSX file with nothing but the headings. @throws DomainError `try_again` */
  writeTemplate(): Promise<Buffer>
}

export function createRostersService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
  sealing: Sealing
  desk: SheetDesk
  reveals: RevealsService
}): RostersService {
  const { db, clock, unitOfWork, sealing, desk, reveals } = deps

  function unseal(stored: repository.StoredHousehold): RosterHousehold {
    return {
      ...stored,
      owners: stored.owners.map((owner) => openPerson(sealing, owner)),
      contact: stored.contact && openPerson(sealing, stored.contact),
    }
  }

  async function list(
    actor: Actor,
    filter: repository.HouseholdFilter,
    page: PageRequest,
  ): Promise<Page<RosterHousehold>> {
    if (!keepsRoster(actor, filter.communityCode)) throw forbidden()
    const found = await repository.listHouseholds(db, filter, page)
    return { ...found, items: found.items.map(unseal) }
  }

  return {
    async countRoster(actor, communityCode) {
      if (!keepsRoster(actor, communityCode)) throw forbidden()
      return repository.countRoster(db, communityCode)
    },
    listHouseholds: (actor, { communityCode, door }, page) =>
      list(actor, { communityCode, doorPattern: toDoorPattern(door) }, page),
    async findByPhone(actor, { communityCode, phone }, request) {
      if (!keepsRoster(actor, communityCode)) throw forbidden()
      const phoneIndex = indexOfPhone(sealing, phone)
      // A stored hash of the request would tell the phone to whoever tries them all.
      const blind = { ...request, payload: phoneIndex }
      const write = { communityCode, operation: 'search_roster_phone', request: blind }
      await unitOfWork.write(write, async (trx, now) => {
        const { accountId } = actor
        const since = new Date(now.getTime() - HOUR_MS)
        const searches = await repository.countSince(trx, 'roster_searches', { accountId, since })
        if (searches >= MAX_SEARCHES) throw tooManySearches()
        await repository.insertSearch(trx, communityCode, accountId, now)
        return { subjectId: communityCode, result: null }
      })
      const filter = { communityCode, phoneIndex }
      return (await list(actor, filter, { limit: 100 })).items
    },
    async revealPeople(actor, { id, reason }, request) {
      const { communityCode } = id
      if (!keepsRoster(actor, communityCode)) throw notFound('household')
      const { items } = await repository.listHouseholds(
        db,
        { communityCode, id: id.id },
        { limit: 1 },
      )
      const [stored] = items
      if (!stored) throw notFound('household')
      if (stored.owners.length === 0 && stored.contact === null) throw noContactKept()
      const write = { communityCode, operation: 'reveal_household', request }
      const { at } = await unitOfWork.write(write, async (trx, now) => {
        const { accountId } = actor
        const since = new Date(now.getTime() - HOUR_MS)
        const looks = await repository.countSince(trx, 'roster_reveals', { accountId, since })
        if (looks >= MAX_REVEALS) throw tooManyRosterReveals()
        await repository.insertReveal(trx, id, { accountId, reason }, now)
        const look = { household: id, accountId, accountRole: ROSTER_KEEPER, reason, at: now }
        await reveals.noteHouseholdLook(trx, look)
        return { subjectId: formatTenantId(id), result: { at: now.getTime() } }
      })
      if (clock.now().getTime() - at > HOUR_MS) throw rosterRevealIsOver()
      const { owners, contact } = unseal(stored)
      return { owners, contact }
    },
    findPhone: (from, household, phone) =>
      repository.findPhoneOf(from, household, indexOfPhone(sealing, phone)),
    async listChanges(actor, communityCode, page) {
      if (!keepsRoster(actor, communityCode)) throw forbidden()
      return repository.listChanges(db, communityCode, page)
    },
    async exportRoster(actor, communityCode) {
      const rows: (string | null)[][] = []
      for (let cursor: string | undefined; ; ) {
        const page = { limit: EXPORTED_AT_A_TIME, cursor }
        const { items, nextCursor } = await list(actor, { communityCode }, page)
        rows.push(...items.map(toSheetRow))
        if (nextCursor === null) return desk.write(SHEET_COLUMNS, rows)
        cursor = nextCursor
      }
    },
    writeTemplate: () => desk.write(SHEET_COLUMNS, []),
  }
}
