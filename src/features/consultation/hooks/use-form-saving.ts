import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiError } from '../../../api/api-error'
import { describeFailure } from '../../../api/describe-failure'
import type { Failure } from '../../../lib/load-state'
import { confirmDone } from '../../../platform/toast'
import { createConsultation } from '../api/create-consultation'
import { consultationFormCopy } from '../console-copy'
import type { NewConsultation } from '../domain/consultation-draft'

export type SaveProblem =
  | { readonly kind: 'offline' | 'arrived_before' }
  | { readonly kind: 'refused'; readonly failure: Failure }

interface Sent {
  readonly consultation: NewConsultation
  readonly key: string
}

/** Sends a checked draft under its key; a lost answer leaves it to be sent again. */
export function useFormSaving({ onDone }: { onDone: (saved: { id: string }) => void }) {
  const client = useQueryClient()
  const refresh = () => void client.invalidateQueries({ queryKey: ['consultations'] })
  const mutation = useMutation({
    mutationFn: ({ consultation, key }: Sent) => createConsultation(consultation, key),
    onSuccess(saved) {
      refresh()
      onDone(saved)
      confirmDone(consultationFormCopy.stored)
    },
    onError(error) {
      if (error instanceof ApiError) refresh()
    },
  })
  return {
    send(input: Sent) {
      if (!mutation.isPending) mutation.mutate(input)
    },
    isBusy: mutation.isPending,
    problem: mutation.error ? toProblem(mutation.error) : undefined,
    reset() {
      if (mutation.isError) mutation.reset()
    },
  }
}

function toProblem(error: Error): SaveProblem {
  const failure = describeFailure(error)
  if (failure.kind === 'offline') return { kind: 'offline' }
  // Keys are only used up by a draft that was stored, so an earlier attempt did arrive.
  const isUsed = error instanceof ApiError && error.code === 'idempotency_key_reused'
  return isUsed ? { kind: 'arrived_before' } : { kind: 'refused', failure }
}
