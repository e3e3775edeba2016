import { useQuery } from '@tanstack/react-query'
import { toLoadState } from '../../../api/load-state'
import { useWrite } from '../../../api/use-write'
import { mapLoadState } from '../../../lib/load-state'
import { useNow } from '../../../lib/use-now'
import { decideTrouble, troublesQuery } from '../api/troubles'

/** What an operator sees of messages that did not arrive, and does about them. */
export function useTroubles() {
  const troubles = mapLoadState(toLoadState(useQuery(troublesQuery)), ({ items }) => items)
  const decision = useWrite({ write: decideTrouble, refreshes: [['message-troubles']] })
  return { troubles, decision, now: useNow() }
}

export type Troubles = ReturnType<typeof useTroubles>
