import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { toLoadState } from '../../../api/load-state'
import { useNow } from '../../../lib/use-now'
import { consultationQuery } from '../api/get-consultation'
import { stepAt } from '../domain/poll-step'
import { useConsoleOpening } from './use-console-opening'
import { useConsoleRemoval } from './use-console-removal'

interface ConsoleConsultationInput {
  readonly id: string
  readonly onOpened: () => void
  readonly onRemoved: () => void
}

/** A consultation as its committee sees it; of an open poll the turnout only. */
export function useConsoleConsultation({ id, onOpened, onRemoved }: ConsoleConsultationInput) {
  const query = useQuery(consultationQuery(id))
  const now = useNow()
  const isCounting = query.data !== undefined && stepAt(query.data, now) === 'counting'
  const { refetch } = query
  // A poll closes while it is on show: the result is there from that moment on.
  useEffect(() => {
    if (isCounting) void refetch()
  }, [isCounting, refetch])
  return {
    consultation: toLoadState(query),
    now,
    opening: useConsoleOpening({ id, onOpened }),
    removal: useConsoleRemoval({ id, onRemoved }),
    refresh: () => void refetch(),
    isRefreshing: query.isFetching,
  }
}

export type ConsoleConsultation = ReturnType<typeof useConsoleConsultation>
