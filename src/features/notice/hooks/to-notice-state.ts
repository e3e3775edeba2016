import type { UseQueryResult } from '@tanstack/react-query'
import { ApiError } from '../../../api/api-error'
import { toLoadState } from '../../../api/load-state'
import type { LoadState } from '../../../lib/load-state'
import type { Notice, NoticeStatus } from '../domain/notice'

/** Why the service shows a notice no more. */
export type GoneAs = Exclude<NoticeStatus, 'current' | 'scheduled'>

const byCode: Readonly<Record<string, GoneAs>> = {
  notice_expired: 'expired',
  notice_withdrawn: 'withdrawn',
}

const nothingToDo = {
  read: false,
  withdraw: false,
  correct: false,
  pin: false,
  confirm: false,
  deliver: false,
}

export function goneAsOf(error: unknown): GoneAs | undefined {
  return error instanceof ApiError ? byCode[error.code] : undefined
}

/** A notice that ended since it was kept stays readable, marked as what it is now. */
export function toNoticeState(query: UseQueryResult<Notice>): LoadState<Notice> {
  const state = toLoadState(query)
  const status = goneAsOf(query.error)
  if (state.kind !== 'ready' || status === undefined) return state
  const value = { ...state.value, status, abilities: nothingToDo }
  return { kind: 'ready', value, retry: state.retry }
}
