import type { Place } from './grid'

/** From the topmost place chosen down to the latest. */
export type PlacePath = readonly Place[]

/** Digits of a place's code, and of the place it lies in. */
const codeLengths = { county: [6, 4], subdistrict: [9, 6], community: [12, 9] } as const

/** From a grid's county down to its community. Codes tell no names: those are empty. */
export function pathToCommunityOf(gridCode: string): PlacePath {
  return (['county', 'subdistrict', 'community'] as const).map((level) => {
    const [length, parentLength] = codeLengths[level]
    const code = gridCode.slice(0, length)
    return { code, parentCode: gridCode.slice(0, parentLength), level, name: '' }
  })
}

export type PlaceStep = 'region' | 'subdistrict' | 'community' | 'grid'

/** What is chosen next, after the places chosen so far. */
export function nextStep(path: PlacePath): PlaceStep {
  const level = path.at(-1)?.level
  if (level === 'community') return 'grid'
  if (level === 'subdistrict') return 'community'
  return level === 'county' ? 'subdistrict' : 'region'
}

/**
 * `大祥区 › 翠园街道`; the province and city that everything lies in are left out once a county is known, and so is
 * what has no name yet.
 */
export function describePath(path: PlacePath): string {
  const near = path.filter(({ level }) => level !== 'province' && level !== 'city')
  const names = (near.length > 0 ? near : path).map(({ name }) => name)
  return names.filter((name) => name !== '').join(' › ')
}
