import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { ApiError } from './api-error'
import { describeFailure } from './describe-failure'
import { useWriteKey } from './use-write-key'

/** What a write answers whose words only wait on this phone: nothing new can be fetched before they are sent. */
export const KEPT = 'kept'

interface WriteInput<Input> {
  readonly write: (input: Input, idempotencyKey: string) => Promise<unknown>
  /** What is looked at again after the write, and after a refusal, as somebody else may have acted. */
  readonly refreshes: readonly QueryKey[]
  readonly onDone?: (input: Input) => void
}

/**
 * One act of a person. A lost answer, or one that does not tell, is retried under the same key; a refusal stored nothing,
 * so the next try is a new decision.
 */
export function useWrite<Input>({ write, refreshes, onDone }: WriteInput<Input>) {
  const client = useQueryClient()
  const [key, renewKey] = useWriteKey()
  // Known at once, unlike the mutation's own state: two taps may come before the next render.
  const isUnderWay = useRef(false)
  const refresh = () =>
    Promise.all(refreshes.map((queryKey) => client.invalidateQueries({ queryKey })))
  const mutation = useMutation({
    mutationFn: (input: Input) => write(input, key),
    async onSuccess(answer, input) {
      renewKey()
      if (answer !== KEPT) await refresh()
      onDone?.(input)
    },
    onError(error) {
      if (!(error instanceof ApiError)) return
      if (!error.isUnsettled) renewKey()
      void refresh()
    },
    onSettled() {
      isUnderWay.current = false
    },
  })
  return {
    run(input: Input) {
      if (isUnderWay.current) return
      isUnderWay.current = true
      mutation.mutate(input)
    },
    isBusy: mutation.isPending,
    failure: mutation.error ? describeFailure(mutation.error) : undefined,
    reset: mutation.reset,
  }
}
