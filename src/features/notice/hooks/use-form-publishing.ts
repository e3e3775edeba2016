import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiError } from '../../../api/api-error'
import { describeFailure } from '../../../api/describe-failure'
import type { Failure } from '../../../lib/load-state'
import { confirmDone } from '../../../platform/toast'
import { createNotice } from '../api/create-notice'
import { noticeFormCopy } from '../console-copy'
import type { NewNotice } from '../domain/notice'

export type PublishProblem =
  | { readonly kind: 'offline' | 'arrived_before' }
  | { readonly kind: 'refused'; readonly failure: Failure }

interface PublishingInput {
  readonly onDone: () => void
  /** The service has answered, and said no. */
  readonly onRefused: () => void
}

/** Sends a checked notice under its draft's key; a lost answer leaves it to be sent again. */
export function useFormPublishing({ onDone, onRefused }: PublishingInput) {
  const client = useQueryClient()
  const refresh = () => void client.invalidateQueries({ queryKey: ['notices'] })
  const mutation = useMutation({
    mutationFn: ({ notice, key }: { notice: NewNotice; key: string }) => createNotice(notice, key),
    onSuccess() {
      refresh()
      onDone()
      confirmDone(noticeFormCopy.done)
    },
    onError(error) {
      if (!(error instanceof ApiError)) return
      refresh()
      onRefused()
    },
  })
  return {
    send(input: { notice: NewNotice; key: string }) {
      if (!mutation.isPending) mutation.mutate(input)
    },
    isBusy: mutation.isPending,
    problem: mutation.error ? toProblem(mutation.error) : undefined,
    reset() {
      if (mutation.isError) mutation.reset()
    },
  }
}

function toProblem(error: Error): PublishProblem {
  const failure = describeFailure(error)
  if (failure.kind === 'offline') return { kind: 'offline' }
  // Keys are only used up by a notice that was stored, so an earlier attempt did arrive.
  const isUsed = error instanceof ApiError && error.code === 'idempotency_key_reused'
  return isUsed ? { kind: 'arrived_before' } : { kind: 'refused', failure }
}
