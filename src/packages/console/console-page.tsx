import type { ReactNode } from 'react'
import { open, replaceBy, switchTab } from '../../app/routes'
import { ConsoleFrame, type ConsoleSection } from '../../features/console/ui/console-frame'
import { useCommunityGrids } from '../../features/grid/hooks/use-community-grids'
import { listOwnCommunities } from '../../features/session/domain/person'
import { useSession } from '../../features/session/hooks/use-session'
import { mapLoadState } from '../../lib/load-state'

const openSection: Readonly<Record<ConsoleSection, () => Promise<void>>> = {
  inbox: replaceBy.consoleInbox,
  notices: replaceBy.consoleNotices,
  consultations: replaceBy.consoleConsultations,
}

interface ConsolePageProps {
  id: string
  current: ConsoleSection
  overlay?: ReactNode
  /** The page itself, for the community its reader works for. */
  children: (community: { code: string }) => ReactNode
}

/** The console's frame around one of its pages, for whoever is signed in. */
export function ConsolePage({ id, current, overlay, children }: ConsolePageProps) {
  const { isSignedIn, me } = useSession()
  const [code] = isSignedIn && me.kind === 'ready' ? listOwnCommunities(me.value) : []
  const [grid] = useCommunityGrids(code === undefined ? [] : [code])
  return (
    <ConsoleFrame
      id={id}
      current={current}
      overlay={overlay}
      isSignedIn={isSignedIn}
      person={mapLoadState(me, ({ displayName, isDemo }) => ({
        name: displayName,
        isDemo,
        community: code === undefined ? undefined : { code, name: grid?.communityName },
      }))}
      onSection={(section) => void openSection[section]()}
      onHome={() => void switchTab('home')}
      onSignIn={() => void open.signIn()}
    >
      {children}
    </ConsoleFrame>
  )
}
