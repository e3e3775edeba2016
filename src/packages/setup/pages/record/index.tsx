import { open } from '../../../../app/routes'
import { useOfficeWalk } from '../../../../features/appointments/hooks/use-office-walk'
import { PlaceSteps } from '../../../../features/appointments/ui/place-steps'
import { recordCopy as copy } from '../../../../features/record/copy'
import { useRecord } from '../../../../features/record/hooks/use-record'
import { RecordPart } from '../../../../features/record/ui/record-part'
import { DeskMain } from '../../../../ui/desk/desk'
import { ConsolePage } from '../../../console/console-page'

/** 操作记录: a committee's own; whoever supervises or examines an area goes down to a place first. */
export default function RecordPage() {
  return (
    <ConsolePage id="console-record-page" current="record">
      {({ community, supervised, audited: [audited] }) => {
        const area = community === undefined ? (supervised?.code ?? audited) : undefined
        return (
          <DeskMain title={copy.title} sub={copy.sub}>
            {community && <Record areaCode={community.code} />}
            {area !== undefined && <Places areaCode={area} />}
          </DeskMain>
        )
      }}
    </ConsolePage>
  )
}

function Record({ areaCode }: { areaCode: string }) {
  return <RecordPart record={useRecord(areaCode)} onSignIn={() => void open.signIn()} />
}

/** Communities have a record, and counties one of their settings. */
function Places({ areaCode }: { areaCode: string }) {
  const walk = useOfficeWalk(areaCode)
  const { place } = walk
  const hasRecord = place?.level === 'community' || place?.level === 'county'
  return (
    <PlaceSteps walk={walk} onSignIn={() => void open.signIn()}>
      {place && hasRecord && <Record key={place.code} areaCode={place.code} />}
    </PlaceSteps>
  )
}
