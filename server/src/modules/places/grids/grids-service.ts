import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../../db/unit-of-work'
import { addLimit } from '../../../lib/calendar'
import { notFound } from '../../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../../lib/ids'
import { FRESHNESS_RULES } from '../../freshness/freshness-types'
import type { Actor } from '../../identity/identity-types'
import type { NoticeMovesService } from '../../notices/notice-moves-service'
import type { ReportMovesService } from '../../reports/moving/report-moves-service'
import { lockGrids, raiseVersion } from '../grid-versions-repository'
import type { PlacesService } from '../places-service'
import type { Grid } from '../places-types'
import { isNameTaken } from './grid-names'
import { gridNameTaken, gridRetired, targetGridInvalid } from './grids-errors'
import { requireManager } from './grids-policy'
import * as repository from './grids-repository'
import type { Building, GridChange, GridOverview, Home } from './grids-types'
import * as homes from './homes-repository'
import { type ChangeRecord, insertChanges, listChanges } from './plans-repository'

export interface GridEdit {
  readonly name?: string | undefined
  /** Null takes it away. */
  readonly dutyPhone?: string | null | undefined
}

/** Everything here is for who manages the community's grids; others get `forbidden`. */
export interface GridsService {
  /** A community has a handful of grids, never enough to page. */
  listOverview(actor: Actor, communityCode: string): Promise<GridOverview[]>
  /** @throws DomainError `not_found`, `grid_retired`, `grid_name_taken` */
  editGrid(actor: Actor, gridCode: string, edit: GridEdit, request: WriteRequest): Promise<Grid>
  /**
   * 内容没变: worker, duty phone and hours of a grid's card are still right; they are looked at again after the time the
   * rules give it. @throws DomainError `not_found`, `grid_retired`
   */
  confirmCard(actor: Actor, gridCode: string, request: WriteRequest): Promise<Grid>
  listBuildings(actor: Actor, gridCode: string, page: PageRequest): Promise<Page<Building>>
  listHomes(actor: Actor, building: TenantId, page: PageRequest): Promise<Page<Home>>
  /**
   * The building and those of its homes that are in its grid; the outlines stay. Open reports without a point go along
   * with their reporters' homes, and so do notices. @throws DomainError `not_found`, `target_grid_invalid`
   */
  moveBuilding(
    actor: Actor,
    move: { readonly id: TenantId; readonly gridCode: string },
    request: WriteRequest,
  ): Promise<void>
  /** One home alone. @throws DomainError `not_found`, `target_grid_invalid` */
  moveHome(
    actor: Actor,
    move: { readonly id: TenantId; readonly gridCode: string },
    request: WriteRequest,
  ): Promise<void>
  /** What was done to a community's grids, newest first. */
  listChanges(actor: Actor, communityCode: string, page: PageRequest): Promise<Page<GridChange>>
}

export function createGridsService(deps: {
  db: Kysely<Database>
  unitOfWork: UnitOfWork
  places: PlacesService
  reportMoves: ReportMovesService
  noticeMoves: NoticeMovesService
}): GridsService {
  const { db, unitOfWork, places, reportMoves, noticeMoves } = deps

  /** Moves homes into another grid of the community, with what goes along and the record of it. */
  async function move(
    actor: Actor,
    { id, gridCode, operation, request, work }: HomeMove,
  ): Promise<void> {
    const { communityCode } = id
    const actorRole = requireManager(actor, communityCode)
    await unitOfWork.write({ communityCode, operation, request }, async (trx, now) => {
      await lockGrids(trx)
      await repository.holdGrids(trx, communityCode)
      const standing = await repository.listStandingGrids(trx, communityCode)
      if (!standing.some(({ code }) => code === gridCode)) throw targetGridInvalid()
      const { moved, record } = await work(trx)
      if (record.gridCode === gridCode) throw targetGridInvalid()
      const { accountId } = actor
      await insertChanges(trx, { communityCode, planId: null, accountId }, [record], now)
      await noticeMoves.followHomes(trx, communityCode, moved)
      await reportMoves.moveReports(
        trx,
        {
          communityCode,
          fromCodes: [record.gridCode],
          homes: await homes.findMovedMembers(trx, communityCode, moved),
          heirs: new Map(),
          accountId,
          actorRole,
        },
        now,
      )
      await raiseVersion(trx, communityCode)
      return { subjectId: formatTenantId(id), result: null }
    })
  }

  return {
    async listOverview(actor, communityCode) {
      requireManager(actor, communityCode)
      const [grids, buildings, households, reports] = await Promise.all([
        repository.listStandingGrids(db, communityCode),
        repository.listBuildings(db, communityCode),
        places.countHouseholds(communityCode),
        repository.countOpenReports(db, communityCode),
      ])
      return grids.map((grid) => ({
        ...grid,
        buildingCount: buildings.filter(({ gridCode }) => gridCode === grid.code).length,
        householdCount: households.get(grid.code) ?? 0,
        openReportCount: reports.get(grid.code) ?? 0,
      }))
    },
    async editGrid(actor, gridCode, edit, request) {
      const known = await places.getGrid(gridCode)
      const { communityCode } = known
      requireManager(actor, communityCode)
      const write = { communityCode, operation: 'edit_grid', request }
      await unitOfWork.write(write, async (trx, now) => {
        await lockGrids(trx)
        const standing = await repository.listStandingGrids(trx, communityCode)
        const grid = standing.find(({ code }) => code === gridCode)
        if (!grid) throw gridRetired()
        const { name } = edit
        if (name !== undefined && isNameTaken(standing, { code: gridCode, name })) {
          throw gridNameTaken()
        }
        await repository.editGrid(trx, gridCode, edit)
        const { accountId } = actor
        await insertChanges(
          trx,
          { communityCode, planId: null, accountId },
          editRecords(grid, edit),
          now,
        )
        await raiseVersion(trx, communityCode)
        return { subjectId: gridCode, result: null }
      })
      return places.getGrid(gridCode)
    },
    async confirmCard(actor, gridCode, request) {
      const { communityCode } = await places.getGrid(gridCode)
      requireManager(actor, communityCode)
      const write = { communityCode, operation: 'confirm_grid_card', request }
      await unitOfWork.write(write, async (trx, now) => {
        await lockGrids(trx)
        const standing = await repository.listStandingGrids(trx, communityCode)
        if (!standing.some(({ code }) => code === gridCode)) throw gridRetired()
        const reviewAt = addLimit(now, FRESHNESS_RULES.grid_card.reviewAfter)
        await repository.setCardReview(trx, gridCode, reviewAt)
        return { subjectId: gridCode, result: null }
      })
      return places.getGrid(gridCode)
    },
    async listBuildings(actor, gridCode, page) {
      requireManager(actor, gridCode.slice(0, 12))
      return homes.listBuildingsOfGrid(db, gridCode, page)
    },
    async listHomes(actor, building, page) {
      requireManager(actor, building.communityCode)
      return homes.listHomesOfBuilding(db, building, page)
    },
    moveBuilding: (actor, { id, gridCode }, request) =>
      move(actor, {
        id,
        gridCode,
        operation: 'move_building',
        request,
        async work(trx) {
          const building = await homes.findBuildingForUpdate(trx, id)
          if (!building) throw notFound('building')
          const fromCode = building.gridCode
          const moves = [{ buildingId: id.id, fromCode, toCode: gridCode }]
          const moved = await homes.moveBuildings(trx, id.communityCode, moves)
          return {
            moved,
            record: {
              kind: 'building_moved',
              gridCode: fromCode,
              toGridCode: gridCode,
              subject: building.name,
              householdCount: moved.length,
            },
          }
        },
      }),
    moveHome: (actor, { id, gridCode }, request) =>
      move(actor, {
        id,
        gridCode,
        operation: 'move_household',
        request,
        async work(trx) {
          const home = await homes.findHomeForUpdate(trx, id)
          if (!home) throw notFound('household')
          const fromCode = home.gridCode
          await homes.moveHome(trx, id, gridCode)
          return {
            moved: [{ householdId: id.id, fromCode, toCode: gridCode }],
            record: {
              kind: 'household_moved',
              gridCode: fromCode,
              toGridCode: gridCode,
              subject: home.label,
              householdCount: 1,
            },
          }
        },
      }),
    async listChanges(actor, communityCode, page) {
      requireManager(actor, communityCode)
      return listChanges(db, communityCode, page)
    },
  }
}

interface HomeMove {
  readonly id: TenantId
  readonly gridCode: string
  /** As in the audit log. */
  readonly operation: string
  readonly request: WriteRequest
  work(trx: Transaction<Database>): Promise<{
    readonly moved: readonly homes.MovedHome[]
    readonly record: ChangeRecord
  }>
}

function editRecords(
  grid: { readonly code: string; readonly name: string; readonly dutyPhone: string | null },
  { name, dutyPhone }: GridEdit,
): ChangeRecord[] {
  const { code: gridCode } = grid
  const isRenamed = name !== undefined && name !== grid.name
  const hasOtherPhone = dutyPhone !== undefined && dutyPhone !== grid.dutyPhone
  return [
    ...(isRenamed ? [{ kind: 'renamed' as const, gridCode, before: { name: grid.name } }] : []),
    ...(hasOtherPhone
      ? [{ kind: 'phone' as const, gridCode, before: { dutyPhone: grid.dutyPhone } }]
      : []),
  ]
}
