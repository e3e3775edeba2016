import { open } from '../../../../app/routes'
import { usePeople } from '../../../../features/appointments/hooks/use-people'
import { PeopleView } from '../../../../features/appointments/ui/people-view'
import { CommunityPage } from '../../../console/console-page'
import { OpenedPostSheet } from '../../opened-post-sheet'

export default function AppointmentsPage() {
  return (
    <CommunityPage id="console-appointments-page" current="people">
      {({ code }) => <People communityCode={code} />}
    </CommunityPage>
  )
}

function People({ communityCode }: { communityCode: string }) {
  const people = usePeople(communityCode)
  const known =
    people.posts.kind === 'ready' ? people.posts.value.grids.flatMap(({ posts }) => posts) : []
  return (
    <>
      <PeopleView people={people} onSignIn={() => void open.signIn()} />
      <OpenedPostSheet people={people} known={known} />
    </>
  )
}
