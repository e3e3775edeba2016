import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { Clock } from '../../lib/clock'
import { DomainError, notFound } from '../../lib/domain-error'
import type { Box } from './box'
import { chooseWorker } from './choose-worker'
import * as repository from './places-repository'
import type { Grid, GridOutline, GridShape, GridWorker, Place, Position } from './places-types'
import { createSharedIndex } from './shared-index'

export interface PlacesService {
  listPlaces(parentCode: string | null, page: PageRequest): Promise<Page<Place>>
  /** Province first; an unknown code gives an empty path. */
  listPathOf(code: string): Promise<Place[]>
  listGrids(communityCode: string): Promise<Grid[]>
  /** With those that are retired, which old records name. */
  listAllGrids(communityCode: string): Promise<Grid[]>
  /** Retired or not. @throws DomainError `not_found` */
  getGrid(gridCode: string): Promise<Grid>
  /** The grid, or what stands for it now. @throws DomainError `not_found` when nothing does */
  getStandingGrid(gridCode: string): Promise<Grid>
  /**
   * Keeps a grid as it is until the transaction ends.
   * @returns false when there is none, or it was retired a moment ago: the next look-up finds another
   */
  holdGrid(trx: Transaction<Database>, gridCode: string): Promise<boolean>
  /** By grid; a grid without any is missing from the map. */
  countHouseholds(communityCode: string): Promise<ReadonlyMap<string, number>>
  /** True for the code of a community and for that of a grid: the areas a committee acts on. */
  hasLocalArea(code: string): Promise<boolean>
  getGridAt(position: Position): Promise<Grid>
  /** Undefined outside every grid. */
  findGridCodeAt(position: Position): Promise<string | undefined>
  /** The codes of the grids that lie, at least in part, within so many metres of the point. */
  listGridsNear(position: Position, metres: number): Promise<string[]>
  /** The codes of the grid and of those that share a border with it. */
  listGridsBeside(gridCode: string): Promise<string[]>
  /** Look-ups by position see from now on what this process changed. */
  forgetIndex(): void
  /** Outlines whose own box meets this one. */
  listShapesIn(box: Box): Promise<GridShape[]>
  /** Of those among these grids that stand, in the order of their codes. */
  listOutlines(gridCodes: readonly string[]): Promise<GridOutline[]>
  /** The box around all grids of an area; undefined when it has none with an outline. */
  findExtent(areaCode: string): Promise<Box | undefined>
  /** The worker to ask in each grid; one in which nobody is appointed, or everybody on leave, is missing from the map. */
  findWorkers(gridCodes: readonly string[]): Promise<ReadonlyMap<string, GridWorker>>
}

export function createPlacesService(deps: { db: Kysely<Database>; clock: Clock }): PlacesService {
  const { db, clock } = deps
  const index = createSharedIndex(db)
  const service: PlacesService = {
    listPlaces: (parentCode, page) => repository.listPlaces(db, parentCode, page),
    listPathOf: (code) => repository.listPathOf(db, code),
    listAllGrids: (communityCode) => repository.listGrids(db, communityCode),
    async listGrids(communityCode) {
      const grids = await repository.listGrids(db, communityCode)
      return grids.filter(({ isRetired }) => !isRetired)
    },
    countHouseholds: (communityCode) => repository.countHouseholds(db, communityCode),
    async getGrid(gridCode) {
      const grid = await repository.findGrid(db, gridCode)
      if (!grid) throw notFound('grid')
      return grid
    },
    async getStandingGrid(gridCode) {
      let grid = await service.getGrid(gridCode)
      // Heirs are older or newer, never in a circle: only what stands inherits.
      while (grid.isRetired) {
        if (grid.heirCode === null) throw notFound('grid')
        grid = await service.getGrid(grid.heirCode)
      }
      return grid
    },
    holdGrid: repository.holdGrid,
    async hasLocalArea(code) {
      if (code.length === 15) return (await repository.findGrid(db, code))?.isRetired === false
      const path = await repository.listPathOf(db, code)
      return path.some((place) => place.code === code && place.level === 'community')
    },
    async getGridAt(position) {
      const code = await service.findGridCodeAt(position)
      if (code === undefined) throw outsideEveryGrid()
      return service.getGrid(code)
    },
    async findGridCodeAt(position) {
      return (await index.open()).findGridAt(position)
    },
    async listGridsNear(position, metres) {
      return (await index.open()).listGridsNear(position, metres)
    },
    async listGridsBeside(gridCode) {
      return (await index.open()).listGridsBeside(gridCode)
    },
    forgetIndex: index.forget,
    async listShapesIn(box) {
      return (await index.open()).listShapesIn(box)
    },
    listOutlines: (gridCodes) => repository.listOutlines(db, gridCodes),
    async findExtent(areaCode) {
      return (await index.open()).findExtent(areaCode)
    },
    async findWorkers(gridCodes) {
      const workers = await repository.listGridWorkers(db, gridCodes, clock.now())
      return new Map(
        gridCodes.flatMap((code) => {
          const own = workers.filter(({ gridCode }) => gridCode === code)
          const worker = chooseWorker(own)
          return worker ? [[code, worker] as const] : []
        }),
      )
    },
  }
  return service
}

/** A clear answer instead of a guess: the person then chooses the grid by hand. */
function outsideEveryGrid(): DomainError {
  return new DomainError('invalid', 'position_outside_grids', 'The point lies in no grid', {
    position: 'outside_grids',
  })
}
