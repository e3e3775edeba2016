import type { ReactNode } from 'react'
import { open, replaceBy, switchTab } from '../../app/routes'
import { ConsoleFrame, type ConsoleSection } from '../../features/console/ui/console-frame'
import type { Place } from '../../features/grid/domain/grid'
import { useCommunityGrids } from '../../features/grid/hooks/use-community-grids'
import { useCounties } from '../../features/grid/hooks/use-counties'
import { listOwnCommunities, listSupervisedAreas } from '../../features/session/domain/person'
import { useSession } from '../../features/session/hooks/use-session'
import { type LoadState, mapLoadState } from '../../lib/load-state'

const openSection: Readonly<Record<ConsoleSection, () => Promise<void>>> = {
  inbox: replaceBy.consoleInbox,
  notices: replaceBy.consoleNotices,
  consultations: replaceBy.consoleConsultations,
  categories: replaceBy.consoleCategories,
}

interface ConsolePageProps {
  id: string
  current: ConsoleSection
  overlay?: ReactNode
  /** The page itself, for the community or county its reader works for. */
  children: (area: { code: string }) => ReactNode
}

/** The console's frame around one of its pages, for whoever is signed in. */
export function ConsolePage({ id, current, overlay, children }: ConsolePageProps) {
  const { isSignedIn, me } = useSession()
  const own = isSignedIn && me.kind === 'ready' ? me.value : undefined
  const [code] = own ? listOwnCommunities(own) : []
  const [supervised] = own ? listSupervisedAreas(own) : []
  const counties = useCounties(supervised === undefined ? [] : [supervised])
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
        county:
          supervised === undefined
            ? undefined
            : { code: supervised, name: nameOf(supervised, counties) },
      }))}
      onSection={(section) => void openSection[section]()}
      onHome={() => void switchTab('home')}
      onSignIn={() => void open.signIn()}
    >
      {children}
    </ConsoleFrame>
  )
}

/** A city has no single name here: its counties are told apart on the page. */
function nameOf(areaCode: string, counties: LoadState<Place[]>): string | undefined {
  if (counties.kind !== 'ready') return undefined
  return counties.value.find(({ code }) => code === areaCode)?.name
}
