import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import type { Clock } from '../../lib/clock'
import { notFound } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'
import { dayAt } from '../../lib/shanghai-time'
import type { StandingService } from '../consultations/standing-service'
import type { SeenStanding, Standing } from '../consultations/standing-types'
import type { Actor } from '../identity/identity-types'
import type { MediaService } from '../media/media-service'
import { insertPostponement } from './milestone-history-repository'
import {
  dueOnOutOfRange,
  milestonesRunning,
  notCarryingOut,
  notRunning,
  reasonMissing,
  tooManyMilestones,
} from './milestones-errors'
import { canChange } from './milestones-policy'
import * as repository from './milestones-repository'
import { dueDayProblem, isLate, isOverdue, MAX_MILESTONES } from './milestones-state'
import type { Milestone, MilestoneSummary, MilestoneView, NewMilestone } from './milestones-types'
import { callOffOverdue, tellDone, tellWhenOverdue } from './tell-milestone'

export interface MilestonesService {
  /** Of a consultation, by the day they are due. @throws DomainError `not_found` */
  listMilestones(
    actor: Actor | undefined,
    consultation: TenantId,
    page: PageRequest,
  ): Promise<Page<MilestoneView>>
  /** What a community still has to do, what is overdue first. */
  listRunning(
    actor: Actor | undefined,
    communityCode: string,
    page: PageRequest,
  ): Promise<Page<MilestoneView>>
  summarise(consultation: TenantId): Promise<MilestoneSummary>
  /**
   * The committee says how it carries out a result; and why, where the poll let nothing pass.
   * @throws DomainError `not_found`, `forbidden`, `illegal_transition`, `due_on_out_of_range`, `reason_missing`
   */
  startCarryingOut(
    actor: Actor,
    plan: { id: TenantId; milestones: readonly NewMilestone[]; reason?: string | undefined },
    request: WriteRequest,
  ): Promise<void>
  /** @throws DomainError as starting, and `too_many_milestones` */
  addMilestone(
    actor: Actor,
    milestone: { consultation: TenantId } & NewMilestone,
    request: WriteRequest,
  ): Promise<void>
  /** @throws DomainError `not_found`, `forbidden`, `illegal_transition`, `upload_unknown` */
  completeMilestone(
    actor: Actor,
    completion: { id: TenantId; note: string; uploadIds: readonly string[] },
    request: WriteRequest,
  ): Promise<MilestoneView>
  /** That it was late stays known. @throws DomainError `not_found`, `forbidden`, `illegal_transition`, `due_on_out_of_range` */
  postponeMilestone(
    actor: Actor,
    postponement: { id: TenantId; dueOn: string; reason: string },
    request: WriteRequest,
  ): Promise<MilestoneView>
  /** @throws DomainError `not_found`, `forbidden`, `illegal_transition` */
  dropMilestone(
    actor: Actor,
    drop: { id: TenantId; reason: string },
    request: WriteRequest,
  ): Promise<MilestoneView>
  /**
   * Ends a consultation: once all is done or dropped, or at once when its result asks for nothing.
   * @throws DomainError `not_found`, `forbidden`, `illegal_transition`, `milestones_running`
   */
  closeConsultation(
    actor: Actor,
    closure: { id: TenantId; statement: string },
    request: WriteRequest,
  ): Promise<void>
}

export function createMilestonesService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
  standing: StandingService
  media: MediaService
}): MilestonesService {
  const { db, clock, unitOfWork, standing, media } = deps

  function view(actor: Actor | undefined, milestone: Milestone): MilestoneView {
    const now = clock.now()
    return {
      milestone,
      isOverdue: isOverdue(milestone, now),
      isLate: isLate(milestone, now),
      canChange: canChange(actor, milestone),
    }
  }

  async function list(
    actor: Actor | undefined,
    filter: repository.MilestoneFilter,
    page: PageRequest,
  ): Promise<Page<MilestoneView>> {
    const found = await repository.listMilestones(db, filter, page)
    return { ...found, items: found.items.map((milestone) => view(actor, milestone)) }
  }

  /** Does one thing for a consultation of the actor's committee while it is held. */
  async function actFor(actor: Actor, { id, operation, request, work }: StepAct): Promise<void> {
    // Ends a poll whose time is over; nobody else may have looked since.
    const seen = await standing.getStanding(actor, id)
    const write = { communityCode: id.communityCode, operation, request }
    await unitOfWork.write(write, async (trx, now) => {
      await work(trx, await standing.holdOwn(trx, actor, id), now, seen)
      return { subjectId: formatTenantId(id), result: null }
    })
  }

  /** Does one thing to a running milestone while its consultation is held. */
  async function act(
    actor: Actor,
    { id, operation, request, work }: MilestoneAct,
  ): Promise<MilestoneView> {
    const { communityCode } = id
    const write = { communityCode, operation, request }
    await unitOfWork.write(write, async (trx, now) => {
      const known = await repository.findMilestone(trx, id)
      if (!known) throw notFound('milestone')
      const consultation = { communityCode, id: known.consultationId }
      const held = await standing.holdOwn(trx, actor, consultation)
      const milestone = (await repository.findMilestone(trx, id)) ?? known
      if (milestone.status !== 'running') throw notRunning(milestone.status)
      await work(trx, milestone, now, held)
      return { subjectId: formatTenantId(id), result: null }
    })
    const milestone = await repository.findMilestone(db, id)
    if (!milestone) throw notFound('milestone')
    return view(actor, milestone)
  }

  return {
    async listMilestones(actor, consultation, page) {
      await standing.getStanding(actor, consultation)
      return list(actor, { consultation }, page)
    },
    listRunning: (actor, runningIn, page) => list(actor, { runningIn }, page),
    summarise: (consultation) => repository.countMilestones(db, consultation, dayAt(clock.now())),
    startCarryingOut: (actor, { id, milestones, reason }, request) =>
      actFor(actor, {
        id,
        operation: 'start_carrying_out',
        request,
        async work(trx, held, now, { unpassed }) {
          const { accountId } = actor
          const move = { event: 'start_carrying_out' as const, accountId }
          await standing.move(trx, held, reason ? { ...move, statement: reason } : move, now)
          if (unpassed && !reason) throw reasonMissing(unpassed)
          for (const [index, { dueOn }] of milestones.entries()) {
            assertDueDay(dueOn, now, { field: `milestones.${index}.dueOn` })
          }
          const added = await repository.insertMilestones(trx, id, milestones, now)
          for (const milestone of added) await tellWhenOverdue(trx, held, milestone)
        },
      }),
    addMilestone: (actor, { consultation, title, dueOn }, request) =>
      actFor(actor, {
        id: consultation,
        operation: 'add_milestone',
        request,
        async work(trx, held, now) {
          if (held.status !== 'carrying_out') throw notCarryingOut(held.status)
          assertDueDay(dueOn, now)
          const { total } = await repository.countMilestones(trx, consultation, dayAt(now))
          if (total >= MAX_MILESTONES) throw tooManyMilestones()
          const added = await repository.insertMilestones(
            trx,
            consultation,
            [{ title, dueOn }],
            now,
          )
          for (const milestone of added) await tellWhenOverdue(trx, held, milestone)
        },
      }),
    completeMilestone: (actor, { id, note, uploadIds }, request) =>
      act(actor, {
        id,
        operation: 'complete_milestone',
        request,
        async work(trx, milestone, now, held) {
          const { accountId } = actor
          const end = { status: 'done' as const, accountId, note, wasLate: isLate(milestone, now) }
          await repository.markEnded(trx, id, end, now)
          await callOffOverdue(trx, held, milestone, now)
          await tellDone(trx, held, milestone, now)
          await repository.insertPhotos(trx, id, await media.attach(trx, accountId, uploadIds, now))
        },
      }),
    postponeMilestone: (actor, { id, dueOn, reason }, request) =>
      act(actor, {
        id,
        operation: 'postpone_milestone',
        request,
        async work(trx, milestone, now, held) {
          assertDueDay(dueOn, now, { after: milestone.dueOn })
          await insertPostponement(
            trx,
            id,
            {
              accountId: actor.accountId,
              fromDueOn: milestone.dueOn,
              toDueOn: dueOn,
              wasOverdue: isOverdue(milestone, now),
              reason,
            },
            now,
          )
          await repository.markPostponed(trx, id, { dueOn, wasLate: isLate(milestone, now) })
          await callOffOverdue(trx, held, milestone, now)
          await tellWhenOverdue(trx, held, { id: milestone.id, dueOn })
        },
      }),
    dropMilestone: (actor, { id, reason }, request) =>
      act(actor, {
        id,
        operation: 'drop_milestone',
        request,
        async work(trx, milestone, now, held) {
          const { accountId } = actor
          const wasLate = isLate(milestone, now)
          const end = { status: 'dropped' as const, accountId, note: reason, wasLate }
          await repository.markEnded(trx, id, end, now)
          await callOffOverdue(trx, held, milestone, now)
        },
      }),
    closeConsultation: (actor, { id, statement }, request) =>
      actFor(actor, {
        id,
        operation: 'close_consultation',
        request,
        async work(trx, held, now) {
          const { running } = await repository.countMilestones(trx, id, dayAt(now))
          if (running > 0) throw milestonesRunning()
          const { accountId } = actor
          await standing.move(trx, held, { event: 'close', accountId, statement }, now)
        },
      }),
  }
}

interface StepAct {
  readonly id: TenantId
  /** As in the audit log. */
  readonly operation: string
  readonly request: WriteRequest
  /** @param seen what became of the poll cannot change any more */
  work(trx: Transaction<Database>, held: Standing, now: Date, seen: SeenStanding): Promise<void>
}

interface MilestoneAct {
  readonly id: TenantId
  /** As in the audit log. */
  readonly operation: string
  readonly request: WriteRequest
  work(trx: Transaction<Database>, milestone: Milestone, now: Date, held: Standing): Promise<void>
}

function assertDueDay(
  dueOn: string,
  now: Date,
  { after, field }: { after?: string; field?: string } = {},
): void {
  const problem = dueDayProblem(dueOn, now, after)
  if (problem) throw dueOnOutOfRange(problem, field)
}
