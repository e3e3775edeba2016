import { type ReactNode, useEffect } from 'react'
import { open, replaceBy, switchTab } from '../../app/routes'
import { useConsoleCounts } from '../../app/use-console-counts'
import { countSections } from '../../features/console/domain/committee-work'
import {
  type ConsoleSection,
  consoleKindsOf,
  listSections,
} from '../../features/console/domain/sections'
import { useCommitteeWork } from '../../features/console/hooks/use-committee-work'
import { ConsoleFrame, type ConsolePerson } from '../../features/console/ui/console-frame'
import { useTroubleCount } from '../../features/message/hooks/use-trouble-count'
import { describeUnit } from '../../features/report/ui/describe-unit'
import {
  listAreasOf,
  listGoverningUnits,
  listOwnCommunities,
  listUnitKinds,
  type Me,
} from '../../features/session/domain/person'
import { useSession } from '../../features/session/hooks/use-session'
import { type LoadState, mapLoadState } from '../../lib/load-state'

const openSection: Readonly<Record<ConsoleSection, () => Promise<void>>> = {
  inbox: replaceBy.consoleInbox,
  supervision: replaceBy.consoleSupervision,
  notices: replaceBy.consoleNotices,
  topics: replaceBy.consoleTopics,
  consultations: replaceBy.consoleConsultations,
  opinions: replaceBy.consoleOpinions,
  milestones: replaceBy.consoleMilestones,
  freshness: replaceBy.consoleFreshness,
  grids: replaceBy.consoleGrids,
  people: replaceBy.consolePeople,
  roster: replaceBy.consoleRoster,
  categories: replaceBy.consoleCategories,
  statistics: replaceBy.consoleStatistics,
  offices: replaceBy.consoleOffices,
  record: replaceBy.consoleRecord,
  sends: replaceBy.consoleSends,
  forms: replaceBy.consoleForms,
}

interface ConsolePageProps {
  id: string
  current: ConsoleSection
  overlay?: ReactNode
  /** The page itself, for whoever works here. */
  children: (person: ConsolePerson) => ReactNode
}

/** The console's frame around one of its pages, for whoever is signed in. */
export function ConsolePage({ id, current, overlay, children }: ConsolePageProps) {
  const { isSignedIn, me } = useSession()
  const person = isSignedIn && me.kind === 'ready' ? me.value : undefined
  useOwnDoor(current, me)
  const { waiting, ...counts } = useConsoleCounts(person)
  const [communityCode] = person ? listAreasOf(person, 'committee_member') : []
  const work = useCommitteeWork(communityCode)
  const isOperator = person !== undefined && listAreasOf(person, 'operator').length > 0
  const troubles = useTroubleCount({ isEnabled: isOperator })
  return (
    <ConsoleFrame
      id={id}
      current={current}
      overlay={overlay}
      isSignedIn={isSignedIn}
      person={mapLoadState(me, presentPerson)}
      counts={{
        ...counts,
        inbox: counts.inbox ?? 0,
        sends: troubles ?? 0,
        ...(work && countSections(work)),
      }}
      waiting={waiting + (troubles ?? 0)}
      onSection={(section) => void openSection[section]()}
      onHome={() => void switchTab('home')}
      onSignIn={() => void open.signIn()}
    >
      {children}
    </ConsoleFrame>
  )
}

/** The door of the console leads to what waits; an operator, for whom nothing does, goes on to the people. */
function useOwnDoor(current: ConsoleSection, me: LoadState<Me>): void {
  const sections = me.kind === 'ready' ? listSections(consoleKindsOf(presentPerson(me.value))) : []
  const [first] = sections
  const next = current === 'inbox' && !sections.includes(current) ? first : undefined
  useEffect(() => {
    if (next) void openSection[next]()
  }, [next])
}

/** A committee's page, which is about its community. */
export function CommunityPage({
  children,
  ...page
}: Omit<ConsolePageProps, 'children'> & {
  children: (community: { code: string }) => ReactNode
}) {
  return <ConsolePage {...page}>{({ community }) => community && children(community)}</ConsolePage>
}

function presentPerson(me: Me): ConsolePerson {
  const [code] = listOwnCommunities(me)
  const [supervised] = listAreasOf(me, 'supervisor')
  return {
    name: me.displayName,
    isDemo: me.isDemo,
    kinds: listUnitKinds(me).filter((kind) => kind !== 'grid'),
    office: me.units.map(describeUnit).join('、'),
    community: code === undefined ? undefined : { code },
    supervised: supervised === undefined ? undefined : { code: supervised },
    operated: listAreasOf(me, 'operator'),
    audited: listAreasOf(me, 'auditor'),
    areas: listGoverningUnits(me).map(({ unit, areaCode }) => ({
      code: areaCode,
      name: describeUnit(unit),
    })),
  }
}
