import { useState } from 'react'
import type { VisitedHome } from '../domain/visit'
import { NO_HOME } from '../domain/visit-outbox'
import { visitOutbox } from '../send-waiting'

interface VisitedHomeInput {
  /** The one that came with a notice, a report or a request. */
  readonly given: VisitedHome | undefined
  /** The key of a visit that waits on this phone. */
  readonly waitingKey: string | undefined
  /** As chosen from the buildings. */
  readonly picked: VisitedHome | undefined
  readonly unpick: () => void
}

/** Which home was visited: given, of the visit that is mended, chosen, or named where none can be chosen. */
export function useVisitedHome({ given, waitingKey, picked, unpick }: VisitedHomeInput) {
  const [waiting] = useState(() => visitOutbox.read().find(({ key }) => key === waitingKey))
  const [before, setBefore] = useState(() => {
    const id = waiting?.visit.householdId ?? NO_HOME
    return waiting && id !== NO_HOME ? { id, label: waiting.label } : undefined
  })
  const [named, setNamed] = useState<VisitedHome>()
  return {
    home: given ?? before ?? picked ?? named,
    waiting,
    name: (label: string) => setNamed({ id: NO_HOME, label }),
    /** Undefined where the home cannot be another. */
    chooseOther: given
      ? undefined
      : () => {
          setBefore(undefined)
          setNamed(undefined)
          unpick()
        },
  }
}
