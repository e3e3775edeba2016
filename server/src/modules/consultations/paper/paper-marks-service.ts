import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../../db/unit-of-work'
import type { Clock } from '../../../lib/clock'
import { notFound } from '../../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../../lib/ids'
import type { Actor } from '../../identity/identity-types'
import { isInOffice } from '../committee-repository'
import { ballotPaperTaken, secondPersonNeeded } from '../consultations-errors'
import { noteProbes } from '../note-probes'
import { countMarks, findMark, markUnit } from '../secret/roll-marks-repository'
import { type HeldPaperPoll, holdPaperPoll, holdRunningPoll } from './hold-paper-poll'
import { countEntries } from './paper-entries-repository'
import { markNeeded, unitVotesOnline } from './paper-errors'
import type { MarkOutcome, PaperCounts, PaperMark } from './paper-types'
import * as units from './paper-units-repository'

interface MarkedUnit {
  readonly poll: TenantId
  readonly votingUnit: TenantId
}

/** In a secret poll the roll says who handed in a slip; nothing says which. */
export interface PaperMarksService {
  /**
   * By two of the committee: until the second one has said the same, the unit can vote online.
   * @throws DomainError `not_found` (also for a named poll), `forbidden`, `poll_not_open`, `poll_closed`,
   *   `unit_votes_online`, `voted_on_paper`, `second_person_needed`
   */
  markPaperUnit(actor: Actor, unit: MarkedUnit, request: WriteRequest): Promise<MarkOutcome>
  /**
   * A mark only while no slip of its weight stands: afterwards nobody knows whose slip is in the box, and whoever got the
   * mark back could vote twice. What only one has said can be taken back as long as the poll runs.
   * @throws DomainError `not_found`, `forbidden`, `poll_not_open`, `poll_closed`, `mark_needed`
   */
  withdrawPaperMark(
    actor: Actor,
    unit: MarkedUnit & { reason: string },
    request: WriteRequest,
  ): Promise<void>
  /** @throws DomainError `not_found`, `forbidden`, `poll_not_open` */
  listPaperMarks(actor: Actor, poll: TenantId, page: PageRequest): Promise<Page<PaperMark>>
}

export function createPaperMarksService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
}): PaperMarksService {
  const { db, clock, unitOfWork } = deps

  function change<T extends MarkOutcome | null>(
    actor: Actor,
    { poll, votingUnit }: MarkedUnit,
    write: { operation: string; request: WriteRequest },
    work: (trx: Transaction<Database>, unit: WeighedUnit, now: Date) => Promise<T>,
  ): Promise<T> {
    const { communityCode } = poll
    const acting = unitOfWork.write<T>({ communityCode, ...write }, async (trx, now) => {
      const held = await holdRunningPoll(trx, actor, poll, now)
      if (held.secrecy !== 'secret') throw notFound('poll')
      const result = await work(trx, await weighUnit(trx, held, { poll, votingUnit }), now)
      return { subjectId: formatTenantId(votingUnit), result }
    })
    const attempt = { votingUnit, code: 'unit_votes_online', work: acting }
    return noteProbes(unitOfWork, { communityCode, ...write }, attempt)
  }

  return {
    markPaperUnit: (actor, unit, request) =>
      change(actor, unit, { operation: 'mark_paper_unit', request }, (trx, weighed, now) =>
        markOrAsk(trx, actor, weighed, now),
      ),
    async withdrawPaperMark(actor, { reason, ...unit }, request) {
      const write = { operation: 'withdraw_paper_mark', request }
      await change(actor, unit, write, async (trx, weighed, now) => {
        const { poll, weight } = weighed
        await units.holdWeight(trx, poll, weight)
        const isAsked = await units.deleteMarkRequest(trx, weighed)
        if (!isAsked) {
          const counts = await countByWeight(trx, poll)
          if (!(await units.deletePaperMark(trx, weighed))) throw notFound('mark')
          const slips = counts.find((each) => each.weight === weight)?.slips ?? 0
          if (slips > 0) throw markNeeded()
        }
        const withdrawal = { accountId: actor.accountId, reason }
        await units.insertWithdrawnMark(trx, weighed, withdrawal, now)
        return null
      })
    },
    listPaperMarks: (actor, poll, page) =>
      db.transaction().execute(async (trx) => {
        const held = await holdPaperPoll(trx, actor, poll, clock.now())
        if (held.secrecy !== 'secret') throw notFound('poll')
        return units.listPaperMarks(trx, poll, page)
      }),
  }
}

/** Whoever says first that a unit handed in a slip asks; somebody else of the committee marks it. */
async function markOrAsk(
  trx: Transaction<Database>,
  { accountId }: Actor,
  weighed: WeighedUnit,
  now: Date,
): Promise<MarkOutcome> {
  const standing = await findMark(trx, weighed)
  if (standing) throw standing === 'online' ? unitVotesOnline() : ballotPaperTaken('paper')
  const askedBy = await units.holdMarkRequest(trx, weighed)
  if (askedBy === accountId) throw secondPersonNeeded()
  const { communityCode } = weighed.poll
  const isVouched =
    askedBy !== undefined && (await isInOffice(trx, { accountId: askedBy, communityCode }, now))
  if (!isVouched) {
    await units.putMarkRequest(trx, weighed, accountId)
    return 'waiting'
  }
  await units.deleteMarkRequest(trx, weighed)
  const paper = { channel: 'paper', blindedMessageHash: null } as const
  const { mark, isNew } = await markUnit(trx, weighed, paper)
  if (isNew) return 'marked'
  throw mark.channel === 'online' ? unitVotesOnline() : ballotPaperTaken('paper')
}

interface WeighedUnit {
  readonly poll: TenantId
  readonly votingUnitId: string
  readonly weight: number
}

/** @throws DomainError `not_found` unless the unit is on this poll's roll */
async function weighUnit(
  trx: Transaction<Database>,
  { weighsByArea }: HeldPaperPoll,
  { poll, votingUnit }: MarkedUnit,
): Promise<WeighedUnit> {
  const key = { poll, votingUnitId: votingUnit.id }
  const isHere = votingUnit.communityCode === poll.communityCode
  const unit = isHere ? await units.findUnit(trx, key) : undefined
  if (!unit) throw notFound('voting unit')
  return { ...key, weight: weighsByArea ? unit.floorAreaHundredths : 1 }
}

/** The units that handed in a slip of each weight, and the slips that stand. */
export async function countByWeight(
  db: Kysely<Database>,
  poll: TenantId,
): Promise<PaperCounts['marks']> {
  const [marks, entries] = [await countMarks(db, poll, 'paper'), await countEntries(db, poll)]
  return marks.map(({ weight, units: marked }) => {
    const standing = entries.filter(
      (entry) => entry.weight === weight && ['waiting', 'confirmed'].includes(entry.status),
    )
    const slips = standing.reduce((total, { count }) => total + count, 0)
    return { weight, units: marked, slips }
  })
}
