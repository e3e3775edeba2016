import gcoord from 'gcoord'
import type { PolygonRings } from '../../../db/polygon-rings'
import { isLikeFormula } from '../../../lib/csv'
import { withoutFormat } from '../../../lib/name-key'
import type { Position } from '../places-types'
import { gridFileInvalid } from './grids-errors'
import type { Datum, GridFault, GridFaultCode, PlannedGrid } from './grids-types'
import { findOutlineFault } from './shapes/outline-faults'
import { roundDegrees } from './shapes/plane'

/** Far above what a community has; the overlay of such a file takes some seconds. */
const MAX_FEATURES = 300
const MAX_POINTS = 20_000
/** A grid of a few buildings is drawn with dozens of points, a whole village after its streams with some hundred. */
const MAX_RING_POINTS = 2_000
const MAX_NAME_LENGTH = 30

interface Surroundings {
  readonly communityCode: string
  readonly datum: Datum
  /** Names of the grids there are, by code: a file need not repeat them. */
  readonly names: ReadonlyMap<string, string>
  /** Codes that belonged to a grid once. */
  readonly retiredCodes: ReadonlySet<string>
}

/** With its place in the file, from 1. */
export interface ReadGrid extends PlannedGrid {
  readonly feature: number
}

interface GridFile {
  readonly grids: readonly ReadGrid[]
  readonly faults: readonly GridFault[]
}

/**
 * Reads a GeoJSON FeatureCollection (RFC 7946) of grids, each a Polygon with a code and a name among its properties
 * (`code` 编码, `name` 名称). Outlines come out in GCJ-02, rounded to a centimetre; what is wrong with a feature is
 * told, and the feature left out.
 * @throws DomainError `grid_file_invalid` when the file as a whole cannot be read
 */
export function readGridFile(text: string, around: Surroundings): GridFile {
  const grids: ReadGrid[] = []
  const faults: GridFault[] = []
  const seen = new Set<string>()
  for (const [index, feature] of featuresOf(text).entries()) {
    const read = readFeature(feature, around)
    const isTwice = read.code !== undefined && seen.has(read.code)
    if (read.code !== undefined) seen.add(read.code)
    if (isTwice) {
      faults.push({ feature: index + 1, code: read.code, fault: 'duplicate_code', at: null })
    } else if ('fault' in read) {
      const { code = null, fault, at } = read
      faults.push({ feature: index + 1, code, fault, at })
    } else {
      grids.push({ ...read, feature: index + 1 })
    }
  }
  return { grids, faults }
}

function featuresOf(text: string): unknown[] {
  let parsed: unknown
  try {
    // Some editors begin a file with a mark of its encoding.
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw gridFileInvalid('not_json')
  }
  if (!isRecord(parsed) || parsed.type !== 'FeatureCollection' || !Array.isArray(parsed.features)) {
    throw gridFileInvalid('not_geojson')
  }
  const { features } = parsed
  if (features.length === 0) throw gridFileInvalid('no_grids')
  if (features.length > MAX_FEATURES) throw gridFileInvalid('too_many_grids')
  const lengths = features.flatMap(ringLengthsOf)
  const points = lengths.reduce((sum, length) => sum + length, 0)
  if (points > MAX_POINTS || lengths.some((length) => length > MAX_RING_POINTS)) {
    throw gridFileInvalid('too_many_points')
  }
  return features
}

function ringLengthsOf(feature: unknown): number[] {
  const rings = polygonOf(feature)
  return Array.isArray(rings) ? rings.map((ring) => (Array.isArray(ring) ? ring.length : 0)) : []
}

interface Fault {
  readonly code?: string | undefined
  readonly fault: GridFaultCode
  readonly at: Position | null
}

function readFeature(feature: unknown, around: Surroundings): PlannedGrid | Fault {
  const properties = isRecord(feature) && isRecord(feature.properties) ? feature.properties : {}
  const code = readCode(properties, around)
  if (typeof code !== 'string') return code
  if (around.retiredCodes.has(code)) return { code, fault: 'retired_code', at: null }
  const name = textOf(properties, ['name', '名称', '网格名称']) ?? around.names.get(code)
  if (name === undefined) return { code, fault: 'no_name', at: null }
  const isGood = name.length <= MAX_NAME_LENGTH && !/\p{C}/u.test(name) && !isLikeFormula(name)
  if (!isGood) return { code, fault: 'bad_name', at: null }
  const polygon = readPolygon(feature, around.datum)
  return 'fault' in polygon ? { code, ...polygon } : { code, name, polygon }
}

function readPolygon(feature: unknown, datum: Datum): PolygonRings | Omit<Fault, 'code'> {
  const rings = polygonOf(feature)
  if (rings === 'several_parts') return { fault: 'several_parts', at: null }
  if (!Array.isArray(rings) || rings.length === 0) return { fault: 'not_polygon', at: null }
  const polygon: PolygonRings = []
  for (const ring of rings as unknown[]) {
    const points = readRing(ring, datum)
    if ('fault' in points) return points
    polygon.push(points)
  }
  return findOutlineFault(polygon) ?? polygon
}

/** Without a point that repeats the one before it. */
function readRing(ring: unknown, datum: Datum): number[][] | Omit<Fault, 'code'> {
  if (!Array.isArray(ring)) return { fault: 'not_polygon', at: null }
  const points: number[][] = []
  for (const point of ring as unknown[]) {
    const fault = findPointFault(point)
    if (fault) return fault
    const [lng, lat] = toGcj02(point as [number, number], datum)
    const last = points.at(-1)
    if (last?.[0] !== lng || last[1] !== lat) points.push([lng, lat])
  }
  return points
}

/** The fifteen digits, or the three that the community gives. */
function readCode(
  properties: Record<string, unknown>,
  { communityCode }: Surroundings,
): string | Fault {
  const text = textOf(properties, ['code', '编码', '网格编码', 'gridCode', 'grid_code'])
  if (text === undefined) return { fault: 'no_code', at: null }
  const code = /^\d{1,3}$/.test(text) ? `${communityCode}${text.padStart(3, '0')}` : text
  if (!/^\d{15}$/.test(code) || code.endsWith('000')) return { fault: 'bad_code', at: null }
  return code.startsWith(communityCode) ? code : { fault: 'other_community', at: null }
}

function textOf(properties: Record<string, unknown>, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = properties[key]
    const isText = typeof value === 'number' || typeof value === 'string'
    const text = isText ? withoutFormat(`${value}`).trim() : ''
    if (text !== '') return text
  }
  return undefined
}

/** The rings of a Polygon, or of a MultiPolygon of one part. */
function polygonOf(feature: unknown): unknown {
  if (!isRecord(feature) || !isRecord(feature.geometry)) return undefined
  const { type, coordinates } = feature.geometry
  if (type === 'Polygon') return coordinates
  if (type !== 'MultiPolygon' || !Array.isArray(coordinates)) return undefined
  return coordinates.length === 1 ? coordinates[0] : 'several_parts'
}

const LNG = { from: 73, until: 136 }
const LAT = { from: 3, until: 54 }

function findPointFault(point: unknown): { fault: GridFaultCode; at: Position | null } | undefined {
  const [lng, lat]: unknown[] = Array.isArray(point) ? point : []
  if (typeof lng !== 'number' || typeof lat !== 'number' || !Number.isFinite(lng + lat)) {
    return { fault: 'bad_coordinates', at: null }
  }
  if (isIn(LNG, lng) && isIn(LAT, lat)) return undefined
  const isSwapped = isIn(LNG, lat) && isIn(LAT, lng)
  return { fault: isSwapped ? 'axes_swapped' : 'outside_china', at: { lng, lat } }
}

function isIn({ from, until }: typeof LNG, degrees: number): boolean {
  return degrees >= from && degrees <= until
}

function toGcj02([lng, lat]: [number, number], datum: Datum): [number, number] {
  const [x, y] =
    datum === 'gcj02' ? [lng, lat] : gcoord.transform([lng, lat], gcoord.WGS84, gcoord.GCJ02)
  return [roundDegrees(x), roundDegrees(y)]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
