import type { Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import { addLimit } from '../../../lib/calendar'
import type { ConsultationMovesService } from '../../consultations/consultation-moves-service'
import type { FormMovesService } from '../../forms/form-moves-service'
import { FRESHNESS_RULES } from '../../freshness/freshness-types'
import type { GridPostsService, GridsChanged } from '../../identity/grid-posts-service'
import type { NoticeMovesService } from '../../notices/notice-moves-service'
import type { ReportMovesService } from '../../reports/moving/report-moves-service'
import type { TopicMovesService } from '../../topics/topic-moves-service'
import type { VisitMovesService } from '../../visits/visit-moves-service'
import { createGridIndex } from '../grid-index'
import { gridsAfter, hasOutline, placeBuildings } from './assess-plan'
import { planOutdated } from './grids-errors'
import * as repository from './grids-repository'
import type { GridPlan, StandingGrid } from './grids-types'
import { findMovedMembers, type MovedHome, moveBuildings, moveStrayHomes } from './homes-repository'
import { type ChangeRecord, insertChanges } from './plans-repository'
import { originsOf, renumberingsOf } from './successions'

interface AcceptDeps {
  readonly posts: GridPostsService
  readonly reportMoves: ReportMovesService
  readonly noticeMoves: NoticeMovesService
  readonly formMoves: FormMovesService
  readonly visitMoves: VisitMovesService
  readonly topicMoves: TopicMovesService
  readonly consultationMoves: ConsultationMovesService
}

interface Accepter {
  readonly accountId: string
  readonly role: string
}

/**
 * Does what a plan says, in the caller's transaction, which holds the community's grids: outlines and names, homes,
 * workers, open reports, notices, forms, visits, topics, consultations, and the record of all of it. Buildings that were entered since are placed too.
 * @throws DomainError `grid_plan_outdated` when a building that was entered since would be left without a grid
 */
export async function carryOutPlan(
  trx: Transaction<Database>,
  deps: AcceptDeps,
  plan: GridPlan,
  accepter: Accepter,
  now: Date,
): Promise<void> {
  const { communityCode, puts, ends } = plan
  const standing = await repository.listStandingGrids(trx, communityCode)
  const buildings = await repository.listBuildings(trx, communityCode)
  const after = gridsAfter(standing, plan)
  const placed = placeBuildings({ grids: standing, buildings }, after, ends)
  if (placed.stranded.length > 0) throw planOutdated()

  for (const put of puts) await repository.putGrid(trx, communityCode, put)
  await passCardsOn(trx, plan, now)
  const moved = await moveHomes(trx, plan, placed.moves)
  await moveRecords(trx, deps, plan, moved)
  for (const end of ends) await repository.retireGrid(trx, communityCode, end, now)
  await insertChanges(
    trx,
    { communityCode, planId: plan.id, accountId: accepter.accountId },
    [...gridRecords(plan, standing), ...buildingRecords(placed.moves)],
    now,
  )
  await movePosts(trx, deps.posts, plan, { accountId: accepter.accountId, now })
  const index = createGridIndex(after.filter(hasOutline))
  await deps.reportMoves.moveReports(
    trx,
    {
      communityCode,
      fromCodes: standing.map(({ code }) => code),
      gridAt: (position) => index.findGridAt(position),
      homes: await findMovedMembers(trx, communityCode, moved),
      heirs: new Map(ends.map(({ code, heirCode }) => [code, heirCode])),
      accountId: accepter.accountId,
      actorRole: accepter.role,
    },
    now,
  )
}

/** A part of a grid has a card of its own from now on, one under another number the card it had. */
async function passCardsOn(trx: Transaction<Database>, plan: GridPlan, now: Date): Promise<void> {
  const { communityCode } = plan
  const reviewAt = addLimit(now, FRESHNESS_RULES.grid_card.reviewAfter)
  for (const { kind, code } of plan.findings.changes) {
    if (kind === 'added') await repository.setCardReview(trx, code, reviewAt)
  }
  for (const origin of originsOf(plan)) await repository.inheritPhone(trx, communityCode, origin)
  for (const grid of renumberingsOf(plan)) await repository.inheritNumber(trx, communityCode, grid)
}

type BuildingMoves = ReturnType<typeof placeBuildings>['moves']

async function moveHomes(
  trx: Transaction<Database>,
  { communityCode, ends }: GridPlan,
  moves: BuildingMoves,
): Promise<MovedHome[]> {
  const moved = await moveBuildings(
    trx,
    communityCode,
    moves.map(({ building, toCode }) => ({
      buildingId: building.id,
      fromCode: building.gridCode,
      toCode,
    })),
  )
  for (const end of ends) moved.push(...(await moveStrayHomes(trx, communityCode, end)))
  return moved
}

/** What was addressed to homes and written about grids. */
async function moveRecords(
  trx: Transaction<Database>,
  { noticeMoves, formMoves, visitMoves, topicMoves, consultationMoves }: AcceptDeps,
  plan: GridPlan,
  moved: readonly MovedHome[],
): Promise<void> {
  const { communityCode, ends } = plan
  await noticeMoves.followHomes(trx, communityCode, moved)
  const renumberings = renumberingsOf(plan)
  for (const grid of renumberings) await formMoves.renumber(trx, communityCode, grid)
  for (const { code: fromCode, heirCode: toCode } of ends) {
    if (toCode === null) continue
    const isRenumbered = renumberings.some((each) => each.fromCode === fromCode)
    const grid = { fromCode, toCode, isRenumbered }
    await visitMoves.inheritVisits(trx, communityCode, grid)
    await topicMoves.inheritTopics(trx, communityCode, grid)
    await consultationMoves.inheritConsultations(trx, communityCode, grid)
  }
}

/** Who worked on the ground of a new grid works there too, and in place of a grid that ended its heir. */
async function movePosts(
  trx: Transaction<Database>,
  posts: GridPostsService,
  { findings, ends }: GridPlan,
  by: GridsChanged,
): Promise<void> {
  for (const { kind, code, kinCode } of findings.changes) {
    if (kind !== 'added' || kinCode === null || (await posts.hasWorker(trx, code, by.now))) continue
    await posts.inheritPosts(trx, { fromCode: kinCode, toCode: code, endsOld: false }, by)
  }
  for (const { code, heirCode } of ends) {
    if (heirCode === null) await posts.endPosts(trx, code, by)
    else await posts.inheritPosts(trx, { fromCode: code, toCode: heirCode, endsOld: true }, by)
  }
}

function gridRecords(plan: GridPlan, standing: readonly StandingGrid[]): ChangeRecord[] {
  const before = new Map(standing.map((grid) => [grid.code, grid]))
  return plan.findings.changes.flatMap(({ code, kind, kinCode }): ChangeRecord[] => {
    const grid = before.get(code)
    if (kind === 'same') return []
    if (kind === 'ended') return [{ kind, gridCode: code, toGridCode: kinCode }]
    if (kind === 'added' || !grid) return [{ kind, gridCode: code }]
    const { name, polygon } = grid
    return [{ kind, gridCode: code, before: kind === 'renamed' ? { name } : { name, polygon } }]
  })
}

function buildingRecords(moves: BuildingMoves): ChangeRecord[] {
  return moves.map(({ building, toCode }) => ({
    kind: 'building_moved',
    gridCode: building.gridCode,
    toGridCode: toCode,
    subject: building.name,
    householdCount: building.householdCount,
  }))
}
