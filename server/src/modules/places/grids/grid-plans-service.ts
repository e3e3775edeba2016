import type { Kysely } from 'kysely'
import type { Database } from '../../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../../db/unit-of-work'
import { notFound } from '../../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../../lib/ids'
import type { ConsultationMovesService } from '../../consultations/consultation-moves-service'
import type { FormMovesService } from '../../forms/form-moves-service'
import type { GridPostsService } from '../../identity/grid-posts-service'
import type { Actor } from '../../identity/identity-types'
import type { NoticeMovesService } from '../../notices/notice-moves-service'
import type { ReportMovesService } from '../../reports/moving/report-moves-service'
import type { TopicMovesService } from '../../topics/topic-moves-service'
import type { VisitMovesService } from '../../visits/visit-moves-service'
import { findVersion, lockGrids, raiseVersion } from '../grid-versions-repository'
import type { PlacesService } from '../places-service'
import { carryOutPlan } from './accept-plan'
import { isBlocked } from './assess-plan'
import { gridRetired, planAccepted, planBlocked, planOutdated } from './grids-errors'
import { canManageGrids, requireManager } from './grids-policy'
import { holdGrids, listStandingGrids } from './grids-repository'
import type { Datum, GridPlan, PlanKind, PlannedGrid, PlanState } from './grids-types'
import type { PlanDesk } from './plan-desk'
import type { GridAct, PlanWish } from './plan-task'
import { findPlan, insertPlan, markAccepted } from './plans-repository'
import { readCommunity } from './read-community'

export interface GridFile {
  readonly communityCode: string
  readonly datum: Datum
  readonly text: string
  /** Whether the file names all grids of the community, so that the others end. */
  readonly isComplete: boolean
}

/** What stays with the number of a grid that gives homes away. */
export interface Staying {
  readonly gridCode: string
  readonly topics: number
  readonly consultations: number
}

export interface SeenPlan {
  readonly plan: GridPlan
  readonly state: PlanState
  /** The community's grids as they stand, to draw the plan on. */
  readonly standing: readonly PlannedGrid[]
  readonly staying: readonly Staying[]
}

export interface GridPlansService {
  /**
   * Reads and checks a file; nothing changes but that the plan is kept.
   * @throws DomainError `forbidden`, `not_found`, `grid_file_invalid`, `grid_outlines_too_tangled`
   */
  planImport(actor: Actor, file: GridFile, request: WriteRequest): Promise<SeenPlan>
  /**
   * @throws DomainError `not_found`, `forbidden`, `grid_retired`, `target_grid_invalid`, `grid_number_taken`,
   *   `grid_not_in_one_piece`, `grid_outlines_too_tangled`
   */
  planAct(
    actor: Actor,
    act: { readonly gridCode: string } & GridAct,
    request: WriteRequest,
  ): Promise<SeenPlan>
  /** @throws DomainError `not_found`, also for whoever does not manage the community's grids */
  getPlan(actor: Actor | undefined, id: TenantId): Promise<SeenPlan>
  /**
   * All of the plan or nothing of it.
   * @throws DomainError `not_found`, `grid_plan_blocked`, `grid_plan_outdated`, `grid_plan_accepted`
   */
  acceptPlan(actor: Actor, id: TenantId, request: WriteRequest): Promise<SeenPlan>
}

export function createGridPlansService(deps: {
  db: Kysely<Database>
  unitOfWork: UnitOfWork
  places: PlacesService
  posts: GridPostsService
  reportMoves: ReportMovesService
  noticeMoves: NoticeMovesService
  formMoves: FormMovesService
  desk: PlanDesk
  visitMoves: VisitMovesService
  topicMoves: TopicMovesService
  consultationMoves: ConsultationMovesService
}): GridPlansService {
  const { db, unitOfWork, places, desk } = deps

  async function store(
    actor: Actor,
    plan: { communityCode: string; kind: PlanKind; datum: Datum | null },
    wish: PlanWish,
    request: WriteRequest,
  ): Promise<SeenPlan> {
    const { communityCode, kind } = plan
    // Read before the grids are, so that a change in between makes the plan outdated.
    const baseVersion = await findVersion(db, communityCode)
    const made = await desk.make({ community: await readCommunity(deps, communityCode), wish })
    const operation = `plan_grid_${kind}`
    const { id } = await unitOfWork.write(
      { communityCode, operation, request },
      async (trx, now) => {
        const { accountId } = actor
        const stored = await insertPlan(trx, { ...plan, accountId, baseVersion, ...made }, now)
        return {
          subjectId: formatTenantId({ communityCode, id: stored }),
          result: { id: stored },
        }
      },
    )
    return service.getPlan(actor, { communityCode, id })
  }

  /** What is asked of a grid that gives homes away and goes on; nothing once that is done. */
  async function listStaying({ communityCode, ...plan }: GridPlan): Promise<Staying[]> {
    if (plan.acceptedAt !== null) return []
    const ending = plan.ends.map(({ code }) => code)
    const givers = plan.findings.moves.map(({ fromCode }) => fromCode)
    const codes = [...new Set(givers)].filter((code) => !ending.includes(code))
    const found = await Promise.all(
      codes.map(async (gridCode) => ({
        gridCode,
        topics: await deps.topicMoves.countStaying(db, communityCode, gridCode),
        consultations: await deps.consultationMoves.countStaying(db, communityCode, gridCode),
      })),
    )
    return found.filter(({ topics, consultations }) => topics + consultations > 0)
  }

  const service: GridPlansService = {
    async planImport(actor, { communityCode, datum, text, isComplete }, request) {
      requireManager(actor, communityCode)
      if (!(await places.hasLocalArea(communityCode))) throw notFound('community')
      const wish = { kind: 'import' as const, text, datum, isComplete }
      return store(actor, { communityCode, kind: 'import', datum }, wish, request)
    },
    async planAct(actor, { gridCode, ...act }, request) {
      const known = await places.getGrid(gridCode)
      requireManager(actor, known.communityCode)
      if (known.isRetired) throw gridRetired()
      const plan = { communityCode: known.communityCode, kind: act.kind, datum: null }
      return store(actor, plan, { gridCode, ...act }, request)
    },
    async getPlan(actor, id) {
      const plan = await findPlan(db, id)
      if (!plan || !canManageGrids(actor, id.communityCode)) throw notFound('plan')
      const version = await findVersion(db, id.communityCode)
      const standing = await listStandingGrids(db, id.communityCode)
      return { plan, state: stateOf(plan, version), standing, staying: await listStaying(plan) }
    },
    async acceptPlan(actor, id, request) {
      const { communityCode } = id
      if (!canManageGrids(actor, communityCode)) throw notFound('plan')
      const write = { communityCode, operation: 'accept_grid_plan', request }
      await unitOfWork.write(write, async (trx, now) => {
        await lockGrids(trx)
        const plan = await findPlan(trx, id)
        if (!plan) throw notFound('plan')
        refuse(stateOf(plan, await findVersion(trx, communityCode)))
        await holdGrids(trx, communityCode)
        const accepter = { accountId: actor.accountId, role: requireManager(actor, communityCode) }
        await carryOutPlan(trx, deps, plan, accepter, now)
        await markAccepted(trx, id, actor.accountId, now)
        await raiseVersion(trx, communityCode)
        return { subjectId: formatTenantId(id), result: null }
      })
      places.forgetIndex()
      return service.getPlan(actor, id)
    },
  }
  return service
}

/** @param version the one the community's grids have now */
function stateOf(plan: GridPlan, version: string): PlanState {
  if (plan.acceptedAt) return 'accepted'
  if (plan.baseVersion !== version) return 'outdated'
  return isBlocked(plan.findings) ? 'blocked' : 'ready'
}

function refuse(state: PlanState): void {
  if (state === 'accepted') throw planAccepted()
  if (state === 'outdated') throw planOutdated()
  if (state === 'blocked') throw planBlocked()
}
