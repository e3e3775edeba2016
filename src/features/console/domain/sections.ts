import type { UnitKind } from '../../../lib/unit-kind'

/** As what one works in the console: in a kind of unit, or as an operator, who works in none. */
export type ConsoleKind = UnitKind | 'operator'

export type ConsoleSection =
  | 'inbox'
  | 'supervision'
  | 'notices'
  | 'topics'
  | 'consultations'
  | 'opinions'
  | 'milestones'
  | 'freshness'
  | 'grids'
  | 'roster'
  | 'people'
  | 'offices'
  | 'categories'
  | 'statistics'

/** What works for each: only a committee sends notices and holds polls, only those above others supervise, the county sets times, and an operator appoints people and sees nothing else. Those above see which topics wait. */
const sectionsOf: Readonly<Record<ConsoleKind, readonly ConsoleSection[]>> = {
  grid: [],
  committee: [
    'inbox',
    'notices',
    'topics',
    'consultations',
    'opinions',
    'milestones',
    'freshness',
    'grids',
    'people',
    'roster',
    'statistics',
  ],
  subdistrict: ['inbox', 'supervision', 'topics', 'opinions', 'freshness', 'statistics'],
  department: ['inbox'],
  supervisor: ['inbox', 'supervision', 'topics', 'freshness', 'categories', 'statistics'],
  operator: ['offices'],
}

const order: readonly ConsoleSection[] = [
  'inbox',
  'supervision',
  'notices',
  'topics',
  'consultations',
  'opinions',
  'milestones',
  'freshness',
  'grids',
  'people',
  'roster',
  'categories',
  'statistics',
  'offices',
]

/** As what somebody works in the console, by their units and the areas in which they appoint people. */
export function consoleKindsOf(person: {
  readonly kinds: readonly UnitKind[]
  readonly operated: readonly string[]
}): ConsoleKind[] {
  return person.operated.length > 0 ? [...person.kinds, 'operator'] : [...person.kinds]
}

export function listSections(kinds: readonly ConsoleKind[]): ConsoleSection[] {
  return order.filter((section) => kinds.some((kind) => sectionsOf[kind].includes(section)))
}
