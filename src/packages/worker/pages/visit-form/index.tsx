import { useRouter } from '@tarojs/taro'
import { goBack, open } from '../../../../app/routes'
import { useClaim } from '../../../../features/homes/hooks/use-claim'
import { useElderConsent } from '../../../../features/homes/hooks/use-elder-consent'
import { ElderConsentDoor, ElderConsentSheet } from '../../../../features/homes/ui/elder-consent'
import { HomeChoice } from '../../../../features/homes/ui/home-choice'
import { VISIT_PURPOSES } from '../../../../features/visit/domain/visit'
import type { VisitTie } from '../../../../features/visit/domain/visit-draft'
import { useVisitForm } from '../../../../features/visit/hooks/use-visit-form'
import { VisitFormView } from '../../../../features/visit/ui/visit-form-view'
import { decodeParameter } from '../../../../lib/decode-parameter'
import { useWorkedGrids } from '../../use-worked-grids'

type Parameters = {
  notice?: string
  report?: string
  request?: string
  purpose?: string
  home?: string
  label?: string
}

/** Of the home that is named, else of one that is chosen in the reader's grids. */
export default function VisitFormPage() {
  const { params } = useRouter<Parameters>()
  const { home, label } = params
  const { isSignedIn, grids, gridCode, choose } = useWorkedGrids()
  const place = useClaim({ isSignedIn, gridCode, buildingId: undefined })
  const tied = kindOfTie(params)
  const form = useVisitForm({
    purpose: VISIT_PURPOSES.find((each) => each === (params.purpose ?? tied)),
    tie: tieOf(params),
    onWritten: () => void goBack(),
  })
  const building = place.building.kind === 'ready' ? place.building.value.name : ''
  const picked = place.room && {
    id: place.room.householdId,
    label: `${building} ${place.room.room}`,
  }
  const visited = home === undefined ? picked : { id: home, label: decodeParameter(label) ?? '' }
  const elder = useElderConsent()
  return (
    <VisitFormView
      form={form}
      home={visited}
      atDoor={<ElderConsentDoor consent={elder} />}
      overlay={visited && elder.isAsking && <ElderConsentSheet consent={elder} home={visited} />}
      tied={tied}
      grids={place.pickedId === undefined ? grids : []}
      gridCode={gridCode}
      onGrid={choose}
      onOtherHome={home === undefined ? () => place.pickRoom(undefined) : undefined}
      onBack={() => void goBack()}
    >
      {(title) => (
        <HomeChoice
          title={title}
          place={place}
          gridName={grids.find(({ code }) => code === gridCode)?.name}
          onChooseGrid={undefined}
          onSignIn={() => void open.signIn()}
        />
      )}
    </VisitFormView>
  )
}

function kindOfTie({ notice, report, request }: Parameters) {
  return notice ? 'notice' : report ? 'report' : request ? 'request' : undefined
}

function tieOf({ notice, report, request }: Parameters): VisitTie {
  const tie = { noticeId: notice ?? null, reportId: report ?? null }
  return request === undefined ? tie : { ...tie, requestId: request }
}
