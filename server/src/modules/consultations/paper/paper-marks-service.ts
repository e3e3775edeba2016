import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../../db/unit-of-work'
import type { Clock } from '../../../lib/clock'
import { notFound } from '../../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../../lib/ids'
import type { Actor } from '../../identity/identity-types'
import { ballotPaperTaken } from '../consultations-errors'
import { noteProbes } from '../note-probes'
import { countMarks, markUnit } from '../secret/roll-marks-repository'
import { type HeldPaperPoll, holdPaperPoll, holdRunningPoll } from './hold-paper-poll'
import { countEntries } from './paper-entries-repository'
import { markNeeded, unitVotesOnline } from './paper-errors'
import type { PaperCounts, PaperMark } from './paper-types'
import * as units from './paper-units-repository'

interface MarkedUnit {
  readonly poll: TenantId
  readonly votingUnit: TenantId
}

/** In a secret poll the roll says who handed in a slip; nothing says which. */
export interface PaperMarksService {
  /**
   * @throws DomainError `not_found` (also for a named poll), `forbidden`, `poll_not_open`, `poll_closed`,
   *   `unit_votes_online`, `voted_on_paper`
   */
  markPaperUnit(actor: Actor, unit: MarkedUnit, request: WriteRequest): Promise<void>
  /**
   * While more units are marked than slips have been entered.
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

  function change(
    actor: Actor,
    { poll, votingUnit }: MarkedUnit,
    write: { operation: string; request: WriteRequest },
    work: (trx: Transaction<Database>, unit: WeighedUnit, now: Date) => Promise<void>,
  ): Promise<null> {
    const { communityCode } = poll
    const acting = unitOfWork.write<null>({ communityCode, ...write }, async (trx, now) => {
      const held = await holdRunningPoll(trx, actor, poll, now)
      if (held.secrecy !== 'secret') throw notFound('poll')
      await work(trx, await weighUnit(trx, held, { poll, votingUnit }), now)
      return { subjectId: formatTenantId(votingUnit), result: null }
    })
    const attempt = { votingUnit, code: 'unit_votes_online', work: acting }
    return noteProbes(unitOfWork, { communityCode, ...write }, attempt)
  }

  return {
    async markPaperUnit(actor, unit, request) {
      await change(actor, unit, { operation: 'mark_paper_unit', request }, async (trx, weighed) => {
        const paper = { channel: 'paper', blindedMessageHash: null } as const
        const { mark, isNew } = await markUnit(trx, weighed, paper)
        if (isNew) return
        throw mark.channel === 'online' ? unitVotesOnline() : ballotPaperTaken('paper')
      })
    },
    async withdrawPaperMark(actor, { reason, ...unit }, request) {
      const write = { operation: 'withdraw_paper_mark', request }
      await change(actor, unit, write, async (trx, weighed, now) => {
        const { poll, weight } = weighed
        await units.holdWeight(trx, poll, weight)
        const counts = await countByWeight(trx, poll)
        if (!(await units.deletePaperMark(trx, weighed))) throw notFound('mark')
        const here = counts.find((each) => each.weight === weight)
        if (here && here.slips >= here.units) throw markNeeded()
        const withdrawal = { accountId: actor.accountId, reason }
        await units.insertWithdrawnMark(trx, weighed, withdrawal, now)
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
