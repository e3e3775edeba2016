import type { UseQueryResult } from '@tanstack/react-query'
import { ApiError } from '../../../api/api-error'
import { toLoadState } from '../../../api/load-state'
import type { LoadState } from '../../../lib/load-state'
import type { Notice } from '../domain/notice'

const nothingToDo = {
  read: false,
  withdraw: false,
  correct: false,
  pin: false,
  confirm: false,
  deliver: false,
}

export function isWithdrawn(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'notice_withdrawn'
}

/** Why a notice was withdrawn, where its committee wrote it for everybody. */
export function withdrawalReason(error: unknown): string | undefined {
  return error instanceof ApiError && isWithdrawn(error) ? error.reason : undefined
}

/** A notice that was withdrawn since it was kept stays readable, marked as what it is now. */
export function toNoticeState(query: UseQueryResult<Notice>): LoadState<Notice> {
  const state = toLoadState(query)
  if (state.kind !== 'ready' || !isWithdrawn(query.error)) return state
  const withdrawnReason = withdrawalReason(query.error) ?? null
  const status = 'withdrawn' as const
  const value = { ...state.value, status, withdrawnReason, abilities: nothingToDo }
  return { kind: 'ready', value, retry: state.retry }
}
