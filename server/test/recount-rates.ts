/**
 * The three rates worked out anew as a third party would: from the rows of /open-data/activities and docs/evaluation.md,
 * with no code of the service. Statuses are followed here, where the service follows events.
 */
interface Row {
  readonly reportKey: string
  readonly gridCode: string
  readonly event: string
  readonly fromStatus: string
  readonly toStatus: string
  readonly at: number
  readonly respondDueAt: string
  readonly resolveDueAt: string
  readonly rating: string
  readonly actorRole: string
  readonly isPublic: string
}

export interface Recount {
  response: [number, number]
  resolution: [number, number]
  satisfaction: [number, number]
  confirmedByCode: number
  lapsed: number
  rejected: number
  open: number
  overdue: number
  suspended: number
}

/** By grid code, from what was done before an instant; grids without a report of the cohort are missing. */
export function recountRates(csv: string, asOf: Date): Map<string, Recount> {
  const grids = new Map<string, Recount>()
  for (const whole of historiesOf(csv)) {
    const history = whole.filter(({ at }) => at < asOf.getTime())
    if (history.length === 0) continue
    const gridCode = history[0]?.gridCode ?? ''
    const grid = grids.get(gridCode) ?? nothing()
    grids.set(gridCode, grid)
    countReport(grid, history, asOf.getTime())
  }
  return grids
}

export function nothing(): Recount {
  return {
    response: [0, 0],
    resolution: [0, 0],
    satisfaction: [0, 0],
    confirmedByCode: 0,
    lapsed: 0,
    rejected: 0,
    open: 0,
    overdue: 0,
    suspended: 0,
  }
}

export function historiesOf(csv: string): Row[][] {
  const [head = '', ...lines] = csv.trimEnd().split('\r\n')
  const columns = head.split(',')
  const histories = new Map<string, Row[]>()
  for (const line of lines) {
    const cells = line.split(',')
    const row = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
    const history = histories.get(row.reportKey ?? '') ?? []
    history.push({ ...(row as unknown as Row), at: Date.parse(row.at ?? '') })
    histories.set(row.reportKey ?? '', history)
  }
  return [...histories.values()]
}

function countReport(grid: Recount, history: readonly Row[], now: number): void {
  const life = sinceRestoration(history)
  const end = endOf(life)
  if (end === 'withdrawn' || end === 'duplicate') return
  const isLeftUnanswered = countResponse(grid, life, now)
  const isPastLimit = resolveDueOf(life) < clockOf(life, now)
  if (isPastLimit || life.some(isAnEnd)) grid.resolution[1] += 1
  if (end === 'confirmed') countConfirmed(grid, life)
  else if (end === 'lapsed' || end === 'rejected') grid[end] += 1
  else if (life[0]?.isPublic === 'true') {
    grid.open += 1
    if (end === 'suspended') grid.suspended += 1
    if (end === 'running' && (isLeftUnanswered || isPastLimit)) grid.overdue += 1
  }
}

function sinceRestoration(history: readonly Row[]): readonly Row[] {
  const starts = history.flatMap(({ toStatus, fromStatus }, index) =>
    toStatus === 'submitted' && (fromStatus === 'withdrawn' || fromStatus === '') ? [index] : [],
  )
  return history.slice(starts.at(-1))
}

/** Where the report stands, by its last status. */
function endOf(life: readonly Row[]): string {
  const status = life.at(-1)?.toStatus ?? ''
  if (status !== 'closed') {
    return ['withdrawn', 'rejected', 'resolved', 'suspended'].includes(status) ? status : 'running'
  }
  const closing = last(life, ({ event }) => ['confirm', 'lapse', 'settle', 'merge'].includes(event))
  if (closing?.event === 'settle') return closing.fromStatus
  return { confirm: 'confirmed', lapse: 'lapsed', merge: 'duplicate' }[closing?.event ?? ''] ?? ''
}

/** @returns whether it is unanswered and late */
function countResponse(grid: Recount, life: readonly Row[], now: number): boolean {
  const due = Date.parse(life[0]?.respondDueAt ?? '')
  const answer = life.find(({ event }) =>
    /^(accept|accept_hand_off|progress|resolve|reject)$/.test(event),
  )
  if (answer || due < now) grid.response[1] += 1
  if (answer && answer.at <= due) grid.response[0] += 1
  return !answer && due < now
}

function countConfirmed(grid: Recount, life: readonly Row[]): void {
  grid.resolution[0] += 1
  const confirmation = last(life, ({ event }) => event === 'confirm')
  if (confirmation?.actorRole === 'code_holder') grid.confirmedByCode += 1
  const rating = confirmation?.rating
  if (rating) grid.satisfaction[1] += 1
  if (rating === 'satisfied' || rating === 'mostly_satisfied') grid.satisfaction[0] += 1
}

function isAnEnd({ event, fromStatus, toStatus }: Row): boolean {
  const isDenied = event === 'dispute' && fromStatus === 'resolved'
  return toStatus === 'rejected' || event === 'confirm' || event === 'lapse' || isDenied
}

function resolveDueOf(life: readonly Row[]): number {
  return Date.parse(last(life, ({ resolveDueAt }) => resolveDueAt !== '')?.resolveDueAt ?? '')
}

/** The clock of a suspended report stands still where the suspension began. */
function clockOf(life: readonly Row[], now: number): number {
  if (life.at(-1)?.toStatus !== 'suspended') return now
  const began = last(life, ({ fromStatus, toStatus }) => toStatus !== fromStatus)
  return began?.at ?? now
}

function last(rows: readonly Row[], isWanted: (row: Row) => boolean): Row | undefined {
  return [...rows].reverse().find(isWanted)
}
