import { useState } from 'react'
import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { resetSecondFactor } from '../api/change-appointment'
import { postCopy as copy } from '../copy'

/** For somebody who lost what makes their codes, after a question. */
export function useFactorReset(postId: string) {
  const [isAsking, setAsking] = useState(false)
  const resetting = useWrite<void>({
    write: (_nothing, key) => resetSecondFactor(postId, key),
    refreshes: [],
    onDone() {
      setAsking(false)
      confirmDone(copy.resetDone)
    },
  })
  return { isAsking, ask: () => setAsking(true), resetting }
}
