import type { Place } from './grid'

/** From the topmost place chosen down to the latest. */
export type PlacePath = readonly Place[]

export type PlaceStep = 'region' | 'subdistrict' | 'community' | 'grid'

/** What is chosen next, after the places chosen so far. */
export function nextStep(path: PlacePath): PlaceStep {
  const level = path.at(-1)?.level
  if (level === 'community') return 'grid'
  if (level === 'subdistrict') return 'community'
  return level === 'county' ? 'subdistrict' : 'region'
}

/** `大祥区 › 翠园街道`; the province and city that everything lies in are left out once a county is known. */
export function describePath(path: PlacePath): string {
  const near = path.filter(({ level }) => level !== 'province' && level !== 'city')
  return (near.length > 0 ? near : path).map(({ name }) => name).join(' › ')
}
