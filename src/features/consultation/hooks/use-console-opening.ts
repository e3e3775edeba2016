import { useState } from 'react'
import '../../../api/poll-term-sentences'
import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { openConsultation } from '../api/open-consultation'
import { consoleOpeningCopy } from '../console-copy'

/** Starting a poll: asked once more, then sent, under one key until the service has answered. */
export function useConsoleOpening({ id, onOpened }: { id: string; onOpened: () => void }) {
  const [isAsking, setAsking] = useState(false)
  const write = useWrite({
    write: (_: undefined, key) => openConsultation(id, key),
    refreshes: [['consultations']],
    onDone() {
      setAsking(false)
      onOpened()
      confirmDone(consoleOpeningCopy.done)
    },
  })
  return {
    isAsking,
    ask() {
      write.reset()
      setAsking(true)
    },
    cancel: () => setAsking(false),
    open: () => write.run(undefined),
    isBusy: write.isBusy,
    failure: write.failure,
  }
}
