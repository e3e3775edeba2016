import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import Flatbush from 'flatbush'
import { boxAround, metresToStretch } from '../../lib/distance'
import { type Box, boxAroundPoints, boxOf } from './box'
import type { GridShape, Position } from './places-types'

/** Finds the grid around a point without asking the database. */
export interface GridIndex {
  /** The grid's code, or undefined outside every grid. On a shared border the lower code wins. */
  findGridAt(position: Position): string | undefined
  /** The codes of the grids that lie, at least in part, within so many metres of the point. */
  listGridsNear(position: Position, metres: number): string[]
  /** The codes of the grid and of those that share a border with it; itself alone when its outline is not known. */
  listGridsBeside(gridCode: string): string[]
  /** Shapes whose own box meets this one. */
  listShapesIn(box: Box): GridShape[]
  /** The box around all grids of an area; undefined when it has none with an outline. */
  findExtent(areaCode: string): Box | undefined
}

/** Microseconds a look-up: a packed R-tree of the outlines' boxes, then the exact polygon test. */
export function createGridIndex(shapes: readonly GridShape[]): GridIndex {
  const sorted = [...shapes].sort((a, b) => a.code.localeCompare(b.code))
  if (sorted.length === 0) {
    return {
      findGridAt: () => undefined,
      listGridsNear: () => [],
      listGridsBeside: (gridCode) => [gridCode],
      listShapesIn: () => [],
      findExtent: () => undefined,
    }
  }
  const tree = new Flatbush(sorted.length)
  for (const { polygon } of sorted) tree.add(...boxOf(polygon))
  tree.finish()
  return {
    findGridAt({ lng, lat }) {
      const candidates = tree.search(lng, lat, lng, lat).sort((a, b) => a - b)
      for (const index of candidates) {
        const shape = sorted[index]
        if (shape && contains(shape, lng, lat)) return shape.code
      }
      return undefined
    },
    listGridsNear(position, metres) {
      const { west, south, east, north } = boxAround(position, metres)
      return tree
        .search(west, south, east, north)
        .flatMap((index) => sorted[index] ?? [])
        .filter((shape) => isNear(shape, position, metres))
        .map(({ code }) => code)
    },
    listGridsBeside(gridCode) {
      const own = sorted.find(({ code }) => code === gridCode)
      if (!own) return [gridCode]
      const corners = cornersOf(own)
      const near = corners.flatMap((corner) => this.listGridsNear(corner, BESIDE_M))
      const touching = [...new Set(near)].filter((code) => code !== gridCode)
      return [gridCode, ...touching]
    },
    listShapesIn: (box) => tree.search(...box).flatMap((index) => sorted[index] ?? []),
    findExtent(areaCode) {
      const own = sorted.filter(({ code }) => code.startsWith(areaCode))
      const corners = own.flatMap(({ polygon }) => polygon[0] ?? [])
      return corners.length === 0 ? undefined : boxAroundPoints(corners)
    },
  }
}

/** Outlines of neighbours meet within rounding. */
const BESIDE_M = 1

function cornersOf({ polygon }: GridShape): Position[] {
  return polygon.flatMap((ring) => ring.map(toPosition))
}

function isNear(shape: GridShape, position: Position, metres: number): boolean {
  return (
    contains(shape, position.lng, position.lat) ||
    shape.polygon.some((ring) =>
      ring.some(
        (corner, index) =>
          metresToStretch(position, toPosition(corner), toPosition(ring[index + 1] ?? corner)) <=
          metres,
      ),
    )
  )
}

function toPosition([lng = Number.NaN, lat = Number.NaN]: readonly number[]): Position {
  return { lng, lat }
}

function contains({ polygon }: GridShape, lng: number, lat: number): boolean {
  return booleanPointInPolygon([lng, lat], { type: 'Polygon', coordinates: polygon })
}
