import type { UnitKind } from '../../../lib/unit-kind'

export type ConsoleSection =
  | 'inbox'
  | 'supervision'
  | 'notices'
  | 'topics'
  | 'consultations'
  | 'opinions'
  | 'milestones'
  | 'grids'
  | 'roster'
  | 'categories'
  | 'statistics'

/** What works for each: only a committee sends notices and holds polls, only those above others supervise, and the county sets times. Those above see which topics wait. */
const sectionsOf: Readonly<Record<UnitKind, readonly ConsoleSection[]>> = {
  grid: [],
  committee: [
    'inbox',
    'notices',
    'topics',
    'consultations',
    'opinions',
    'milestones',
    'grids',
    'roster',
    'statistics',
  ],
  subdistrict: ['inbox', 'supervision', 'topics', 'opinions', 'statistics'],
  department: ['inbox'],
  supervisor: ['inbox', 'supervision', 'topics', 'categories', 'statistics'],
}

const order: readonly ConsoleSection[] = [
  'inbox',
  'supervision',
  'notices',
  'topics',
  'consultations',
  'opinions',
  'milestones',
  'grids',
  'roster',
  'categories',
  'statistics',
]

export function listSections(kinds: readonly UnitKind[]): ConsoleSection[] {
  return order.filter((section) => kinds.some((kind) => sectionsOf[kind].includes(section)))
}
