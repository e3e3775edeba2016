import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { goBack, open } from '../../../../app/routes'
import { useClaim } from '../../../../features/homes/hooks/use-claim'
import { useElderConsent } from '../../../../features/homes/hooks/use-elder-consent'
import { ElderConsentDoor, ElderConsentSheet } from '../../../../features/homes/ui/elder-consent'
import { HomeChoice } from '../../../../features/homes/ui/home-choice'
import { VISIT_PURPOSES } from '../../../../features/visit/domain/visit'
import { tieOfVisit, type VisitTie } from '../../../../features/visit/domain/visit-draft'
import { NO_HOME } from '../../../../features/visit/domain/visit-outbox'
import { useVisitForm } from '../../../../features/visit/hooks/use-visit-form'
import { useVisitedHome } from '../../../../features/visit/hooks/use-visited-home'
import { NameHome } from '../../../../features/visit/ui/name-home'
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
  waiting?: string
}

/** Of the home that is named, else of one that is chosen in the reader's grids. */
export default function VisitFormPage() {
  const { params } = useRouter<Parameters>()
  const { isSignedIn, grids, gridCode, choose } = useWorkedGrids()
  const place = useClaim({ isSignedIn, gridCode, buildingId: undefined })
  const building = place.building.kind === 'ready' ? place.building.value.name : ''
  const visited = useVisitedHome({
    given:
      params.home === undefined
        ? undefined
        : { id: params.home, label: decodeParameter(params.label) ?? '' },
    waitingKey: params.waiting,
    picked: place.room && {
      id: place.room.householdId,
      label: `${building} ${place.room.room}`,
    },
    unpick: () => place.pickRoom(undefined),
  })
  const { home, waiting } = visited
  const tie = waiting ? tieOfVisit(waiting.visit) : tieOf(params)
  const tied = kindOfTie(tie)
  const form = useVisitForm({
    purpose: VISIT_PURPOSES.find((each) => each === (params.purpose ?? tied)),
    tie,
    home,
    waiting,
    onWritten: () => void goBack(),
  })
  const elder = useElderConsent()
  const known = home?.id === NO_HOME ? undefined : home
  const cannotChoose = [place.buildings.items, place.building, place.rooms.items].some(
    ({ kind }) => kind === 'failed',
  )
  const [mayName, setMayName] = useState(false)
  // What is written there stays while the lists are tried again.
  if (cannotChoose && !mayName) setMayName(true)
  return (
    <VisitFormView
      form={form}
      home={home}
      atDoor={known && <ElderConsentDoor consent={elder} />}
      overlay={known && elder.isAsking && <ElderConsentSheet consent={elder} home={known} />}
      tied={tied}
      grids={place.pickedId === undefined ? grids : []}
      gridCode={gridCode}
      onGrid={choose}
      onOtherHome={visited.chooseOther}
      onBack={() => void goBack()}
    >
      {(title) => (
        <>
          <HomeChoice
            title={title}
            place={place}
            gridName={grids.find(({ code }) => code === gridCode)?.name}
            onChooseGrid={undefined}
            onSignIn={() => void open.signIn()}
          />
          {mayName && <NameHome onName={visited.name} />}
        </>
      )}
    </VisitFormView>
  )
}

function kindOfTie({ noticeId, reportId, requestId }: VisitTie) {
  return noticeId ? 'notice' : reportId ? 'report' : requestId ? 'request' : undefined
}

function tieOf({ notice, report, request }: Parameters): VisitTie {
  const tie = { noticeId: notice ?? null, reportId: report ?? null }
  return request === undefined ? tie : { ...tie, requestId: request }
}
