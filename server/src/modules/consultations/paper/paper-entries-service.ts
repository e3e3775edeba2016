import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../../db/unit-of-work'
import type { Clock } from '../../../lib/clock'
import { forbidden, notFound } from '../../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../../lib/ids'
import type { Sealing } from '../../../lib/sealing'
import type { Actor } from '../../identity/identity-types'
import type { MediaService } from '../../media/media-service'
import { checkAnswers } from '../check-answers'
import { isInOffice } from '../committee-repository'
import {
  ballotAlreadyCast,
  ballotInvalid,
  firstPersonLeft,
  secondPersonNeeded,
} from '../consultations-errors'
import type { Answer } from '../counting/counting-types'
import { revokeOfUnit } from '../delegation/delegations-repository'
import { noteProbes } from '../note-probes'
import { enterPaper } from './enter-paper'
import { type HeldPaperPoll, holdPaperPoll, holdRunningPoll } from './hold-paper-poll'
import * as repository from './paper-entries-repository'
import { paperEntryChanged, unitStruckOff } from './paper-errors'
import { countByWeight } from './paper-marks-service'
import { canReadAnswers, isEnterer, paperAbilitiesOf } from './paper-policy'
import { hidePayload } from './paper-requests'
import { nextPaperStatus, type PAPER_TRANSITIONS } from './paper-state'
import type {
  PaperCounts,
  PaperEntry,
  PaperEntryId,
  PaperEntryView,
  PaperSlip,
  PaperStatus,
} from './paper-types'
import * as units from './paper-units-repository'
import { openSheetSeal, type SheetSeal } from './sheet-seal'

/** 纸质选票: what the committee does with slips while a poll runs. */
export interface PaperEntriesService {
  /**
   * Until somebody else confirms it the slip's unit can vote online instead; in a secret poll it takes one of the units
   * marked.
   * @throws DomainError `not_found`, `forbidden`, `poll_not_open`, `poll_closed`, `ballot_invalid`, `upload_unknown`,
   *   `slip_number_taken`, `ballot_already_cast`, `voted_on_paper`, `too_many_slips`
   * @returns the entry's id
   */
  enter(actor: Actor, slip: PaperSlip, request: WriteRequest): Promise<string>
  /** By whoever entered it. @throws DomainError `not_found`, `forbidden`, `poll_closed`, `illegal_transition`, `ballot_invalid` */
  correct(
    actor: Actor,
    correction: PaperEntryId & { answers: readonly Answer[] },
    request: WriteRequest,
  ): Promise<void>
  /** By whoever entered it. @throws DomainError `not_found`, `forbidden`, `poll_closed`, `illegal_transition` */
  withdraw(
    actor: Actor,
    withdrawal: PaperEntryId & { reason: string },
    request: WriteRequest,
  ): Promise<void>
  /**
   * By somebody else. @param confirmation with the revision that was compared with the scan
   * @throws DomainError `not_found`, `forbidden`, `poll_closed`, `second_person_needed`, `first_person_left` (it can be
   *   refused, and entered anew), `illegal_transition`, `paper_entry_changed`, `ballot_already_cast` (online meanwhile) and
   *   `unit_struck_off` (the slip can be refused)
   */
  confirm(
    actor: Actor,
    confirmation: PaperEntryId & { revision: number },
    request: WriteRequest,
  ): Promise<void>
  /** By somebody else. @throws DomainError `not_found`, `forbidden`, `poll_closed`, `second_person_needed`, `illegal_transition` */
  refuse(
    actor: Actor,
    refusal: PaperEntryId & { reason: string },
    request: WriteRequest,
  ): Promise<void>
  /** @throws DomainError `not_found`, `forbidden`, `poll_not_open` */
  list(
    actor: Actor,
    filter: { poll: TenantId; status: PaperStatus },
    page: PageRequest,
  ): Promise<Page<PaperEntry>>
  /** @throws DomainError `not_found`, `forbidden`, `poll_not_open` */
  get(actor: Actor, id: PaperEntryId): Promise<PaperEntryView>
  /** @throws DomainError `not_found`, `forbidden`, `poll_not_open` */
  count(actor: Actor, poll: TenantId): Promise<PaperCounts>
}

/** An entry while something is done to it. */
interface Change {
  readonly trx: Transaction<Database>
  readonly now: Date
  readonly held: HeldPaperPoll
  readonly entry: repository.StoredEntry
  readonly seal: SheetSeal
}

export function createPaperEntriesService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
  sealing: Sealing
  media: MediaService
}): PaperEntriesService {
  const { db, clock, unitOfWork, sealing } = deps

  /** One act on a waiting entry, with its place in the history. */
  async function act(
    actor: Actor,
    entryId: PaperEntryId,
    {
      name,
      request,
      reason = null,
    }: { name: ActName; request: WriteRequest; reason?: string | null },
    work?: (change: Change) => Promise<void>,
  ): Promise<void> {
    const { poll } = entryId
    const operation = `${name}_paper_ballot`
    const write = {
      communityCode: poll.communityCode,
      operation,
      request: hidePayload(sealing, request),
    }
    await unitOfWork.write<null>(write, async (trx, now) => {
      const held = await holdRunningPoll(trx, actor, poll, now)
      const entry = await repository.holdEntry(trx, entryId)
      if (!entry) throw notFound('paper ballot')
      assertMayAct(actor, entry, name)
      const status = nextPaperStatus(entry.status, name)
      const seal = openSheetSeal(sealing, poll, held.sealedBallotKey)
      await work?.({ trx, now, held, entry, seal })
      if (status !== entry.status) await repository.updateEntry(trx, entryId, { status })
      const at = held.secrecy === 'named' ? now : null
      await repository.insertAct(trx, entryId, {
        act: name,
        accountId: actor.accountId,
        reason,
        at,
      })
      return { subjectId: formatTenantId(poll), result: null }
    })
  }

  return {
    enter: (actor, slip, request) => enterPaper(deps, actor, slip, request),
    correct: (actor, { answers, ...id }, request) =>
      act(actor, id, { name: 'correct', request }, async ({ trx, held, entry, seal }) => {
        const faults = checkAnswers(held.questions, answers)
        if (Object.keys(faults).length > 0) throw ballotInvalid(faults)
        const { receipt } = seal.open(entry.id, entry.sheet)
        const sheet = seal.seal(entry.id, { answers, receipt })
        await repository.updateEntry(trx, id, { sheet, revision: entry.revision + 1 })
      }),
    withdraw: (actor, { reason, ...id }, request) =>
      act(actor, id, { name: 'withdraw', request, reason }),
    refuse: (actor, { reason, ...id }, request) =>
      act(actor, id, { name: 'refuse', request, reason }),
    confirm: async (actor, { revision, ...id }, request) => {
      const { communityCode } = id.poll
      const unit = (await repository.findEntry(db, id))?.votingUnit
      const work = act(actor, id, { name: 'confirm', request }, async (change) => {
        const { trx, entry, now } = change
        if (entry.revision !== revision) throw paperEntryChanged()
        const enterer = { accountId: entry.enteredByAccountId, communityCode }
        if (!(await isInOffice(trx, enterer, now))) throw firstPersonLeft()
        await castSlip(id.poll, change)
      })
      const write = { communityCode, operation: 'confirm_paper_ballot', request }
      const votingUnit = unit ? { communityCode, id: unit.id } : null
      await noteProbes(unitOfWork, write, { votingUnit, code: 'ballot_already_cast', work })
    },
    list: (actor, { poll, status }, page) =>
      db.transaction().execute(async (trx) => {
        const held = await holdPaperPoll(trx, actor, poll, clock.now())
        const seal = openSheetSeal(sealing, poll, held.sealedBallotKey)
        const found = await repository.listEntries(trx, { poll, status }, page)
        const ids = found.items.map(({ id }) => id)
        const acts = await repository.listActs(trx, poll, ids)
        const items = found.items.map((entry) => toEntry(entry, seal, acts.get(entry.id)))
        return { ...found, items }
      }),
    get: (actor, id) =>
      db.transaction().execute(async (trx) => {
        const held = await holdPaperPoll(trx, actor, id.poll, clock.now())
        const seal = openSheetSeal(sealing, id.poll, held.sealedBallotKey)
        const stored = await repository.findEntry(trx, id)
        if (!stored) throw notFound('paper ballot')
        const acts = await repository.listActs(trx, id.poll, [id.id])
        const entry = toEntry(stored, seal, acts.get(id.id))
        const abilities = paperAbilitiesOf(actor, entry, held.isRunning)
        if (!canReadAnswers(entry, held.isRunning)) {
          return { entry, answers: null, scan: [], abilities }
        }
        const { answers } = seal.open(stored.id, stored.sheet)
        return { entry, answers, scan: await repository.listScan(trx, id), abilities }
      }),
    count: (actor, poll) =>
      db.transaction().execute(async (trx) => {
        await holdPaperPoll(trx, actor, poll, clock.now())
        const statuses = { waiting: 0, confirmed: 0, refused: 0, withdrawn: 0 }
        for (const { status, count } of await repository.countEntries(trx, poll)) {
          statuses[status] += count
        }
        return { statuses, marks: await countByWeight(trx, poll) }
      }),
  }
}

/** @throws DomainError `unit_struck_off`, `ballot_already_cast`; a secret poll's slip has no unit and waits for the close */
async function castSlip(poll: TenantId, { trx, now, entry, seal }: Change): Promise<void> {
  if (!entry.votingUnit) return
  const unit = { poll, votingUnitId: entry.votingUnit.id }
  if (!(await units.findUnit(trx, unit))) throw unitStruckOff()
  const { answers, receipt } = seal.open(entry.id, entry.sheet)
  const slip = { accountId: entry.enteredByAccountId, slipNumber: receipt, answers }
  if (!(await units.castSlip(trx, unit, slip, now))) throw ballotAlreadyCast()
  await revokeOfUnit(trx, poll, unit.votingUnitId)
}

type ActName = keyof typeof PAPER_TRANSITIONS

/** @throws DomainError `forbidden`, `second_person_needed` */
function assertMayAct(actor: Actor, entry: repository.StoredEntry, name: ActName): void {
  const isOwn = isEnterer(actor, entry)
  if (name === 'confirm' || name === 'refuse') {
    if (isOwn) throw secondPersonNeeded()
  } else if (!isOwn) throw forbidden()
}

function toEntry(
  { sheet, ...entry }: repository.StoredEntry,
  seal: SheetSeal,
  acts: PaperEntry['acts'] = [],
): PaperEntry {
  return { ...entry, slipNumber: seal.open(entry.id, sheet).receipt, acts }
}
