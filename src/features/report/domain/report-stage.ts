import type { ClosedAs, ReportStatus } from './report'

/** Who looks: the one who reported it, the people who handle it, or anybody else. */
export type Viewer = 'reporter' | 'staff' | 'neighbour'

/** Where a report stands, as one word says it to one viewer. */
export type ReportStage =
  | 'waiting'
  | 'accepted'
  | 'doing'
  | 'again'
  | 'confirm_you'
  | 'confirm_wait'
  | 'handed'
  | 'on_hold'
  | 'solved'
  | 'unanswered'
  | 'duplicate'
  | 'withdrawn'
  | 'rejected'

interface Staged {
  readonly status: ReportStatus
  readonly closedAs: ClosedAs | null
  readonly reopenedCount: number
  readonly pending: unknown
  readonly abilities: { readonly confirm: boolean; readonly dispute: boolean }
}

const closedStages: Readonly<Record<ClosedAs, ReportStage>> = {
  confirmed: 'solved',
  lapsed: 'unanswered',
  duplicate: 'duplicate',
  withdrawn: 'withdrawn',
  rejected: 'rejected',
}

export function stageOf(report: Staged, viewer: Viewer): ReportStage {
  const isAgain = report.reopenedCount > 0
  if (report.pending !== null) return 'handed'
  switch (report.status) {
    case 'submitted':
      return 'waiting'
    case 'accepted':
      return isAgain ? 'again' : 'accepted'
    case 'in_progress':
      return isAgain ? 'again' : 'doing'
    case 'resolved':
      return viewer === 'reporter' ? 'confirm_you' : 'confirm_wait'
    case 'suspended':
      return 'on_hold'
    case 'rejected':
      return 'rejected'
    case 'withdrawn':
      return 'withdrawn'
    case 'closed':
      if (asksReporter(report)) return 'confirm_you'
      return closedStages[report.closedAs ?? 'confirmed']
  }
}

/** Nobody will work on it any more. */
export function isOver(status: ReportStatus): boolean {
  return status === 'closed' || status === 'rejected' || status === 'withdrawn'
}

/**
 * The reporter is asked: whether it is solved (of a merged report, once the one it went into is said to be), or whether it
 * was rightly turned away.
 */
export function asksReporter({ status, abilities }: Pick<Staged, 'status' | 'abilities'>): boolean {
  return status === 'resolved' || abilities.confirm || (status === 'rejected' && abilities.dispute)
}

/** Something is still to come that a neighbour could want to know. */
export function isFollowable({
  status,
  isPublic,
}: Pick<Staged, 'status'> & { readonly isPublic: boolean }): boolean {
  return isPublic && !isOver(status)
}
