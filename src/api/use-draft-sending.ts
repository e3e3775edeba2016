import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { SendProblem } from '../lib/send-problem'
import { ApiError } from './api-error'
import { describeFailure } from './describe-failure'

interface DraftSendingInput<Content, Stored> {
  readonly send: (content: Content, idempotencyKey: string) => Promise<Stored>
  /** What is looked at again once the service has answered. */
  readonly refreshes: QueryKey
  readonly onDone: (stored: Stored) => void
  /** The service has answered, and said no; `code` is its word for why, `fields` what is wrong where. */
  readonly onRefused?: (code: string, fields: ApiError['fields']) => void
}

interface Sent<Content> {
  readonly content: Content
  readonly key: string
}

/** Sends a checked draft under its own key; a lost answer leaves it to be sent again. */
export function useDraftSending<Content, Stored>(input: DraftSendingInput<Content, Stored>) {
  const { send, refreshes, onDone, onRefused } = input
  const client = useQueryClient()
  const refresh = () => void client.invalidateQueries({ queryKey: refreshes })
  // Known at once, unlike the mutation's own state: two taps may come before the next render.
  const isUnderWay = useRef(false)
  const mutation = useMutation({
    mutationFn: ({ content, key }: Sent<Content>) => send(content, key),
    onSuccess(stored) {
      refresh()
      onDone(stored)
    },
    onError(error) {
      if (!(error instanceof ApiError)) return
      refresh()
      onRefused?.(error.code, error.fields)
    },
    onSettled() {
      isUnderWay.current = false
    },
  })
  return {
    send(content: Content, key: string) {
      if (isUnderWay.current) return
      isUnderWay.current = true
      mutation.mutate({ content, key })
    },
    isBusy: mutation.isPending,
    problem: mutation.error ? toProblem(mutation.error) : undefined,
    reset() {
      if (mutation.isError) mutation.reset()
    },
  }
}

function toProblem(error: Error): SendProblem {
  const failure = describeFailure(error)
  if (failure.kind === 'offline') return { kind: 'offline' }
  const code = error instanceof ApiError ? error.code : undefined
  // Keys are only used up by what was stored, so an earlier attempt did arrive.
  return code === 'idempotency_key_reused'
    ? { kind: 'arrived_before' }
    : { kind: 'refused', code, failure }
}
