import type { UnitKind } from '../../../lib/unit-kind'

/** As what one works in the console: in a kind of unit, or as an operator or auditor, who work in none. */
export type ConsoleKind = UnitKind | 'operator' | 'auditor'

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
  | 'record'
  | 'sends'
  | 'forms'
  | 'categories'
  | 'statistics'

/** What works for each: only a committee sends notices and holds polls, only those above others supervise, the county sets times, an operator appoints people and sees which messages did not go through, but not whose, and an auditor reads what was done in office. Those above see which topics wait. */
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
    'forms',
    'statistics',
    'record',
  ],
  subdistrict: ['inbox', 'supervision', 'topics', 'opinions', 'freshness', 'statistics'],
  department: ['inbox'],
  supervisor: ['inbox', 'supervision', 'topics', 'freshness', 'categories', 'statistics', 'record'],
  operator: ['offices', 'sends'],
  auditor: ['record'],
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
  'forms',
  'categories',
  'statistics',
  'offices',
  'record',
  'sends',
]

/** As what somebody works in the console, by their units and the areas in which they appoint people or examine. */
export function consoleKindsOf(person: {
  readonly kinds: readonly UnitKind[]
  readonly operated: readonly string[]
  readonly audited: readonly string[]
}): ConsoleKind[] {
  return [
    ...person.kinds,
    ...(person.operated.length > 0 ? (['operator'] as const) : []),
    ...(person.audited.length > 0 ? (['auditor'] as const) : []),
  ]
}

export function listSections(kinds: readonly ConsoleKind[]): ConsoleSection[] {
  return order.filter((section) => kinds.some((kind) => sectionsOf[kind].includes(section)))
}
