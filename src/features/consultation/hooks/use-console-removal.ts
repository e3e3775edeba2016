import { useState } from 'react'
import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { deleteConsultation } from '../api/delete-consultation'
import { consoleRemovalCopy } from '../console-copy'

/** Throwing a draft away: asked once more, then sent. */
export function useConsoleRemoval({ id, onRemoved }: { id: string; onRemoved: () => void }) {
  const [isAsking, setAsking] = useState(false)
  const write = useWrite({
    write: (_: undefined, key) => deleteConsultation(id, key),
    // Not the draft itself: it is gone.
    refreshes: [['consultations', 'list']],
    onDone() {
      onRemoved()
      confirmDone(consoleRemovalCopy.done)
    },
  })
  return {
    isAsking,
    ask() {
      write.reset()
      setAsking(true)
    },
    cancel: () => setAsking(false),
    remove: () => write.run(undefined),
    isBusy: write.isBusy,
    failure: write.failure,
  }
}

export type ConsoleRemoval = ReturnType<typeof useConsoleRemoval>
