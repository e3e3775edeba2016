/**
 * mine: what I reported. followed: what I follow, the latest first. public: one grid, for everybody. Of my units, and of
 * the grids my committee has taken over: todo is all they answer for or were handed,
 * arriving what waits for their acceptance, leaving what they handed on and nobody accepted. Of my areas: area is
 * everything, supervision what was escalated or is supervised.
 */
export const REPORT_VIEWS = [
  'mine',
  'followed',
  'public',
  'todo',
  'arriving',
  'leaving',
  'area',
  'supervision',
] as const

export type ReportFilter = {
  readonly view: (typeof REPORT_VIEWS)[number]
  readonly gridCode: string | undefined
  readonly status: ReportListStatus
  /** Only those whose clock runs out within so many hours, or has run out. */
  readonly dueWithinHours: number | undefined
  /** A number or words to look for; only in `area`. */
  readonly text: string | undefined
}

/**
 * waiting: nobody has accepted it yet. asked: waits for the reporter's word about a solution, also that of the report theirs
 * was merged into, or about a refusal.
 */
export const REPORT_LIST_STATUSES = ['waiting', 'open', 'asked', 'closed', 'all'] as const

export type ReportListStatus = (typeof REPORT_LIST_STATUSES)[number]

/**
 * The lists whose length the handlers see before they open them; overdue is what is late in their areas, or of their
 * units for those without an area.
 */
export const COUNTED_LISTS = ['todo', 'arriving', 'leaving', 'supervision', 'overdue'] as const

export type ReportCounts = Readonly<Record<(typeof COUNTED_LISTS)[number], number>>
