import { useRouter } from '@tarojs/taro'
import { goBack, open } from '../../../../app/routes'
import { useClaim } from '../../../../features/homes/hooks/use-claim'
import { HomeChoice } from '../../../../features/homes/ui/home-choice'
import { VISIT_PURPOSES } from '../../../../features/visit/domain/visit'
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
  const { notice, report, request, purpose, home, label } = useRouter<Parameters>().params
  const { isSignedIn, grids, gridCode, choose } = useWorkedGrids()
  const place = useClaim({ isSignedIn, gridCode, buildingId: undefined })
  const tied = notice ? 'notice' : report ? 'report' : request ? 'request' : undefined
  const form = useVisitForm({
    purpose: VISIT_PURPOSES.find((each) => each === (purpose ?? tied)),
    tie: {
      noticeId: notice ?? null,
      reportId: report ?? null,
      ...(request && { requestId: request }),
    },
    onWritten: () => void goBack(),
  })
  const building = place.building.kind === 'ready' ? place.building.value.name : ''
  const picked = place.room && {
    id: place.room.householdId,
    label: `${building} ${place.room.room}`,
  }
  return (
    <VisitFormView
      form={form}
      home={home === undefined ? picked : { id: home, label: decodeParameter(label) ?? '' }}
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
