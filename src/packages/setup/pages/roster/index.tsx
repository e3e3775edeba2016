import { open } from '../../../../app/routes'
import { useRoster } from '../../../../features/roster/hooks/use-roster'
import {
  useHouseholdReveal,
  useRosterHouseholds,
} from '../../../../features/roster/hooks/use-roster-households'
import { HouseholdSheet } from '../../../../features/roster/ui/household-sheet'
import { RosterView } from '../../../../features/roster/ui/roster-view'
import { CommunityPage } from '../../../console/console-page'

export default function RosterPage() {
  return (
    <CommunityPage id="roster-page" current="roster">
      {({ code }) => <Roster communityCode={code} />}
    </CommunityPage>
  )
}

function Roster({ communityCode }: { communityCode: string }) {
  const openImport = (id: string) => void open.rosterImport({ id })
  const roster = useRoster(communityCode, openImport)
  const households = useRosterHouseholds(communityCode)
  const reveal = useHouseholdReveal()
  return (
    <>
      <RosterView
        roster={roster}
        households={households}
        current={reveal.household?.id}
        onOpen={reveal.open}
        onImport={openImport}
        onDecisions={() => void open.decisions({ community: communityCode })}
        onSignIn={() => void open.signIn()}
      />
      <HouseholdSheet reveal={reveal} />
    </>
  )
}
