import type { Consultation } from '../features/consultation/domain/consultation'
import type { Notice } from '../features/notice/domain/notice'
import type { Report } from '../features/report/domain/report'
import type { LoadState } from '../lib/load-state'
import type { ShareCard } from '../platform/share'
import { appCopy } from './copy'
import { sharedPaths } from './routes'

/** A neighbour's own words may tell who they are, so the card says what kind of thing it is and where. */
export function cardOfReport(state: LoadState<Report>): ShareCard | undefined {
  if (state.kind !== 'ready' || !state.value.isPublic) return undefined
  const { category, gridName } = state.value
  return {
    title: appCopy.sharedReport(category.name, gridName),
    path: sharedPaths.report(state.value),
  }
}

export function cardOfConsultation(state: LoadState<Consultation>): ShareCard | undefined {
  if (state.kind !== 'ready' || state.value.status === 'draft') return undefined
  return { title: state.value.title, path: sharedPaths.consultation(state.value) }
}

/** What is out; what waits or was taken back is nobody's to pass on. */
export function cardOfNotice(state: LoadState<Notice>): ShareCard | undefined {
  if (state.kind !== 'ready' || state.value.status !== 'current') return undefined
  return { title: state.value.title, path: sharedPaths.notice(state.value) }
}
