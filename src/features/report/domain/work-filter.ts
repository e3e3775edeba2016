import type { ReportFilter } from './report'

/** Which of a worker's open reports are shown. */
export const WORK_FILTERS = ['all', 'waiting', 'arriving', 'leaving', 'urgent'] as const
export type WorkFilter = (typeof WORK_FILTERS)[number]

/** As `soon` of a clock. */
const URGENT_HOURS = 12

export const filterOfWork: Readonly<Record<WorkFilter, ReportFilter>> = {
  all: { view: 'todo', status: 'open' },
  waiting: { view: 'todo', status: 'waiting' },
  arriving: { view: 'arriving', status: 'open' },
  leaving: { view: 'leaving', status: 'open' },
  urgent: { view: 'todo', status: 'open', dueWithinHours: URGENT_HOURS },
}
