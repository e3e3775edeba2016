import { useCommunityGrids } from '../features/grid/hooks/use-community-grids'
import { holdsRole, listOwnCommunities, listWorkedGrids } from '../features/session/domain/person'
import { useSession } from '../features/session/hooks/use-session'
import { appCopy as copy } from './copy'
import { open, switchTab } from './routes'

const none: readonly string[] = []

/** The grids a worker or a committee member may file for, and for everybody else the way on from here. */
export function useStaffGrids() {
  const { isSignedIn, me } = useSession()
  const person = isSignedIn && me.kind === 'ready' ? me.value : undefined
  const communities =
    person && holdsRole(person, 'committee_member') ? listOwnCommunities(person) : none
  const inCommunities = useCommunityGrids(communities)
  const worked = person ? listWorkedGrids(person) : none
  const codes = [...new Set([...worked, ...inCommunities.map(({ code }) => code)])]
  return { codes, denial: denialOf() }

  function denialOf() {
    if (!isSignedIn) {
      return { id: 'sign-in', word: copy.signIn, onPress: () => void open.signIn() }
    }
    if (!person || worked.length > 0 || communities.length > 0) return undefined
    return { id: 'to-home', word: copy.toHome, onPress: () => void switchTab('home') }
  }
}
