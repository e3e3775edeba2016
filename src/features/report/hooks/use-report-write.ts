import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiError } from '../../../api/api-error'
import { describeFailure } from '../../../api/describe-failure'
import { useWriteKey } from '../../../api/use-write-key'

/**
 * One act on a report. A lost answer is retried under the same key; a refusal stored nothing, so the next
 * try is a new decision. Either way the report is looked at again, as somebody else may have acted.
 */
export function useReportWrite<Input>(
  write: (input: Input, idempotencyKey: string) => Promise<unknown>,
  onDone?: () => void,
) {
  const client = useQueryClient()
  const [key, renewKey] = useWriteKey()
  const refresh = () => client.invalidateQueries({ queryKey: ['reports'] })
  const mutation = useMutation({
    mutationFn: (input: Input) => write(input, key),
    async onSuccess() {
      renewKey()
      await refresh()
      onDone?.()
    },
    onError(error) {
      if (!(error instanceof ApiError)) return
      renewKey()
      void refresh()
    },
  })
  return {
    run(input: Input) {
      if (!mutation.isPending) mutation.mutate(input)
    },
    isBusy: mutation.isPending,
    failure: mutation.error ? describeFailure(mutation.error) : undefined,
    reset: mutation.reset,
  }
}
