import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { describeFailure } from '../../../api/describe-failure'
import { makeIdempotencyKey } from '../../../lib/idempotency-key'
import { acceptHandOff } from '../api/accept-hand-off'
import { acceptReport } from '../api/accept-report'

/** Accepting any of several reports; each has its own key, the same for every retry. */
export function useAcceptInList() {
  const client = useQueryClient()
  const keys = useRef(new Map<string, string>())
  const keyOf = (id: string) => {
    const key = keys.current.get(id) ?? makeIdempotencyKey()
    keys.current.set(id, key)
    return key
  }
  const accept = useMutation({
    mutationFn: ({ id, kind }: { id: string; kind: 'new' | 'handed' }) =>
      kind === 'new' ? acceptReport(id, keyOf(id)) : acceptHandOff(id, keyOf(id)),
    onSettled: () => client.invalidateQueries({ queryKey: ['reports'] }),
  })
  return {
    run(id: string, kind: 'new' | 'handed') {
      if (!accept.isPending) accept.mutate({ id, kind })
    },
    busyId: accept.isPending ? accept.variables.id : undefined,
    failed: accept.error
      ? { id: accept.variables.id, failure: describeFailure(accept.error) }
      : undefined,
  }
}
