import type { ReportCounts, ReportFilter } from './report'
import type { UnitKind } from './unit'

export type InboxTab = 'todo' | 'overdue' | 'arriving' | 'leaving' | 'supervision' | 'all'

const all: readonly InboxTab[] = ['todo', 'overdue', 'arriving', 'leaving', 'supervision', 'all']

/** The command centre is handed nothing; a department has no area; who supervises has a page of their own for it. */
const tabsOf: Readonly<Record<UnitKind, readonly InboxTab[]>> = {
  grid: [],
  committee: all,
  subdistrict: all.filter((tab) => tab !== 'supervision'),
  department: ['todo', 'overdue', 'arriving', 'leaving', 'all'],
  supervisor: ['overdue', 'all'],
}

const areaKinds: readonly UnitKind[] = ['committee', 'subdistrict', 'supervisor']

/** Whether somebody in such units looks after an area, not only after what is handed to them. */
export function hasArea(kinds: readonly UnitKind[]): boolean {
  return kinds.some((kind) => areaKinds.includes(kind))
}

export function listInboxTabs(kinds: readonly UnitKind[]): InboxTab[] {
  return all.filter((tab) => kinds.some((kind) => tabsOf[kind].includes(tab)))
}

export function filterOfTab(tab: InboxTab, kinds: readonly UnitKind[]): ReportFilter {
  const whole = hasArea(kinds) ? 'area' : 'todo'
  if (tab === 'all') return { view: whole, status: 'all' }
  if (tab === 'overdue') return { view: whole, status: 'open', dueWithinHours: 0 }
  return { view: tab, status: 'open' }
}

/** Undefined where nothing is counted: all reports of an area are too many to mean anything. */
export function countOfTab(tab: InboxTab, counts: ReportCounts | undefined): number | undefined {
  return tab === 'all' ? undefined : counts?.[tab]
}
