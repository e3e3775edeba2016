import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { countUnsent } from '../../../api/count-unsent'
import { usePagedList } from '../../../api/paged-list'
import { mapLoadState } from '../../../lib/load-state'
import { useNow } from '../../../lib/use-now'
import { deletionQuery } from '../api/get-deletion'
import { revealsQuery } from '../api/list-reveals'
import { holdsRole, type Me, worksInConsole } from '../domain/person'
import { useSessionStore } from '../session-store'
import { useSession } from './use-session'

/** Who I am here, where I may work, and signing out with a question before it. */
export function useMineScreen() {
  const { isSignedIn, me, signOut } = useSession()
  const isDemoPerson = useSessionStore(({ session }) => session?.demoKey !== undefined)
  const [isAsking, setAsking] = useState(false)
  const deletion = useQuery({ ...deletionQuery, enabled: isSignedIn })
  const reveals = usePagedList(revealsQuery, { isEnabled: isSignedIn })
  return {
    isSignedIn,
    person: mapLoadState(me, (found) => presentPerson(found, isDemoPerson)),
    /** The last look at the person's data; undefined while it is not known, null when there was none. */
    lastReveal: reveals.items.kind === 'ready' ? (reveals.items.value[0] ?? null) : undefined,
    /** When the account will be erased, if somebody asked for it. */
    leavesAt: deletion.data?.dueAt ?? undefined,
    now: useNow(),
    isAskingToSignOut: isAsking,
    /** What signing out takes away, though it was to go out by itself. */
    unsent: isAsking ? countUnsent() : 0,
    askToSignOut: () => setAsking(true),
    staySignedIn: () => setAsking(false),
    signOut() {
      setAsking(false)
      signOut()
    },
  }
}

export type MineScreen = ReturnType<typeof useMineScreen>
export type MinePerson = ReturnType<typeof presentPerson>

/** @param isDemo whoever came in by a code is somebody, in a demo too */
function presentPerson(me: Me, isDemo: boolean) {
  return {
    name: me.displayName,
    isDemo,
    roles: [...new Set(me.appointments.map(({ role }) => role))],
    homes: me.households.map(({ communityName, label }) => `${communityName} ${label}`),
    hasWorkbench: holdsRole(me, 'grid_worker'),
    hasConsole: worksInConsole(me),
  }
}
