import type { Kysely } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { Clock } from '../../lib/clock'
import { DomainError, notFound } from '../../lib/domain-error'
import { createGridIndex, type GridIndex } from './grid-index'
import * as repository from './places-repository'
import type { Grid, GridWorker, Place, Position } from './places-types'

export interface PlacesService {
  listPlaces(parentCode: string | null, page: PageRequest): Promise<Page<Place>>
  /** Province first; an unknown code gives an empty path. */
  listPathOf(code: string): Promise<Place[]>
  listGrids(communityCode: string): Promise<Grid[]>
  getGrid(gridCode: string): Promise<Grid>
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
  /** The worker who answers for each grid; a grid without one is missing from the map. */
  findWorkers(gridCodes: readonly string[]): Promise<ReadonlyMap<string, GridWorker>>
  /** Call after grids changed: the next look-up reads the shapes anew. */
  forgetShapes(): void
}

export function createPlacesService(deps: { db: Kysely<Database>; clock: Clock }): PlacesService {
  const { db, clock } = deps
  let index: Promise<GridIndex> | undefined
  const openIndex = (): Promise<GridIndex> => {
    index ??= repository
      .listGridShapes(db)
      .then(createGridIndex)
      .catch((error: unknown) => {
        index = undefined
        throw error
      })
    return index
  }
  const service: PlacesService = {
    listPlaces: (parentCode, page) => repository.listPlaces(db, parentCode, page),
    listPathOf: (code) => repository.listPathOf(db, code),
    listGrids: (communityCode) => repository.listGrids(db, communityCode),
    countHouseholds: (communityCode) => repository.countHouseholds(db, communityCode),
    async getGrid(gridCode) {
      const grid = await repository.findGrid(db, gridCode)
      if (!grid) throw notFound('grid')
      return grid
    },
    async hasLocalArea(code) {
      if (code.length === 15) return (await repository.findGrid(db, code)) !== undefined
      const path = await repository.listPathOf(db, code)
      return path.some((place) => place.code === code && place.level === 'community')
    },
    async getGridAt(position) {
      const code = await service.findGridCodeAt(position)
      if (code === undefined) throw outsideEveryGrid()
      return service.getGrid(code)
    },
    async findGridCodeAt(position) {
      return (await openIndex()).findGridAt(position)
    },
    async listGridsNear(position, metres) {
      return (await openIndex()).listGridsNear(position, metres)
    },
    async listGridsBeside(gridCode) {
      return (await openIndex()).listGridsBeside(gridCode)
    },
    async findWorkers(gridCodes) {
      const workers = await repository.listGridWorkers(db, gridCodes, clock.now())
      return new Map(workers.reverse().map((worker) => [worker.gridCode, worker]))
    },
    forgetShapes() {
      index = undefined
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
