import '../../../api/session-sentences'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { describeFailure } from '../../../api/describe-failure'
import { toLoadState } from '../../../api/load-state'
import { useWrite } from '../../../api/use-write'
import { canDownload } from '../../../platform/download'
import { confirmDone } from '../../../platform/toast'
import { deletionQuery } from '../api/get-deletion'
import { askDeletion, fetchMyData, takeBackDeletion } from '../api/leaving'
import { leavingCopy as copy } from '../leaving-copy'
import { useSession } from './use-session'

const refreshes = [deletionQuery.queryKey]

/** Taking one's data along, and leaving. */
export function useLeavingScreen() {
  const { isSignedIn } = useSession()
  const [isAsking, setAsking] = useState(false)
  const deletion = useQuery({ ...deletionQuery, enabled: isSignedIn })
  const fetching = useMutation({
    mutationFn: (format: 'xlsx' | 'json') => fetchMyData(format, copy.fileName),
  })
  const asking = useWrite<void>({
    write: (_nothing, key) => askDeletion(key),
    refreshes,
    onDone: () => setAsking(false),
  })
  const keeping = useWrite<void>({
    write: (_nothing, key) => takeBackDeletion(key),
    refreshes,
    onDone: () => confirmDone(copy.kept),
  })
  return {
    isSignedIn,
    deletion: toLoadState(deletion),
    fetchData: (format: 'xlsx' | 'json') => fetching.mutate(format),
    // WeChat shows sheets, but no plain text.
    canKeepJson: canDownload,
    fetchingFormat: fetching.isPending ? fetching.variables : undefined,
    fetchFailure: fetching.error ? describeFailure(fetching.error) : undefined,
    isAsking,
    ask: () => setAsking(true),
    close: () => setAsking(false),
    asking,
    keeping,
  }
}

export type LeavingScreen = ReturnType<typeof useLeavingScreen>
