import { useState } from 'react'
import { goBack, open, switchTab } from '../../../../app/routes'
import { nameApart } from '../../../../features/grid/domain/name-apart'
import { useCommunityGrids } from '../../../../features/grid/hooks/use-community-grids'
import { holdsRole, listOwnCommunities } from '../../../../features/session/domain/person'
import { useSession } from '../../../../features/session/hooks/use-session'
import { summaryCopy as copy } from '../../../../features/summary/copy'
import { useSummary } from '../../../../features/summary/hooks/use-summary'
import { SummaryView } from '../../../../features/summary/ui/summary-view'
import { useWorkedGrids } from '../../use-worked-grids'

const none: readonly string[] = []

/** Of the reader's grids, or of the community the reader works for and each of its grids. */
export default function SummaryPage() {
  const { me } = useSession()
  const worked = useWorkedGrids()
  const isCommittee = me.kind === 'ready' && holdsRole(me.value, 'committee_member')
  const communities = isCommittee ? listOwnCommunities(me.value) : none
  const inCommunities = useCommunityGrids(communities)
  const [chosen, setChosen] = useState<string>()
  const areaCode = chosen ?? communities[0] ?? worked.gridCode
  const nameOf = (community: string) =>
    communities.length > 1
      ? (inCommunities.find(({ code }) => code.startsWith(community))?.communityName ?? community)
      : copy.community
  const areas = [
    ...communities.map((code) => ({ code, name: nameOf(code) })),
    ...(isCommittee ? nameApart(inCommunities) : worked.grids),
  ]
  return (
    <SummaryView
      screen={useSummary({ areaCode })}
      areas={areas}
      areaCode={areaCode}
      isDenied={worked.isDenied && areaCode === undefined}
      onArea={setChosen}
      onHome={() => void switchTab('home')}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}
