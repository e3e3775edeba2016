import { open } from '../../../../app/routes'
import { type OfficePlace, officeOf } from '../../../../features/appointments/domain/office-place'
import type { Office } from '../../../../features/appointments/domain/posts'
import { useOfficeWalk } from '../../../../features/appointments/hooks/use-office-walk'
import { useOfficePeople } from '../../../../features/appointments/hooks/use-people'
import { OfficePart } from '../../../../features/appointments/ui/office-part'
import { OfficesView } from '../../../../features/appointments/ui/offices-view'
import { ConsolePage } from '../../../console/console-page'
import { OpenedPostSheet } from '../../opened-post-sheet'

export default function OfficesPage() {
  return (
    <ConsolePage id="console-offices-page" current="offices">
      {({ operated: [areaCode] }) => areaCode && <Offices areaCode={areaCode} />}
    </ConsolePage>
  )
}

function Offices({ areaCode }: { areaCode: string }) {
  const walk = useOfficeWalk(areaCode)
  const office = walk.place && officeOf(walk.place)
  return (
    <OfficesView walk={walk} onSignIn={() => void open.signIn()}>
      {walk.place && office && (
        <OnePlace key={walk.place.code} place={walk.place} office={office} />
      )}
    </OfficesView>
  )
}

function OnePlace({ place, office }: { place: OfficePlace; office: Office }) {
  const people = useOfficePeople(place.code)
  const found = people.posts.kind === 'ready' ? people.posts.value : undefined
  return (
    <>
      <OfficePart place={place} office={office} people={people} />
      <OpenedPostSheet
        people={people}
        known={found?.posts ?? []}
        departments={found?.departments ?? []}
      />
    </>
  )
}
