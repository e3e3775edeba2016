import type { Reply } from '../../../lib/reply'
import type { Office } from './posts'

export type OfficePlace = Reply<'listPlaces'>['items'][number]

const roles = {
  county: 'department_officer',
  subdistrict: 'subdistrict_officer',
  community: 'committee_member',
} as const

const LEVELS: Readonly<Record<number, keyof typeof roles>> = {
  6: 'county',
  9: 'subdistrict',
  12: 'community',
}

/** What one is appointed to in a place; undefined above the counties. A department is chosen later. */
export function officeOf({ code, level }: Pick<OfficePlace, 'code' | 'level'>): Office | undefined {
  if (level !== 'county' && level !== 'subdistrict' && level !== 'community') return undefined
  return { role: roles[level], areaCode: code, departmentCode: null }
}

/** The area itself where somebody is appointed for it; its name is not known. */
export function placeOfArea(code: string): OfficePlace | undefined {
  const level = LEVELS[code.length]
  return level && { code, level, parentCode: null, name: '' }
}
