import type { ReactNode } from 'react'
import { Header } from '../../../ui/screen/header'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { claimCopy as copy, homesCopy } from '../copy'
import type { ClaimForm, ClaimPlace } from '../hooks/use-claim'
import { ClaimFields } from './claim-fields'
import { HomeChoice } from './home-choice'

interface ClaimViewProps {
  place: ClaimPlace
  form: ClaimForm
  isSignedIn: boolean
  gridName: string | undefined
  /** Offered once a claim was sent that somebody has to look at. */
  reminder?: ReactNode
  onChooseGrid: () => void
  onHomes: () => void
  onSignIn: () => void
  onBack: () => void
}

/** 认领: one question at a time. */
export function ClaimView(props: ClaimViewProps) {
  return (
    <Screen id="claim-page" header={<Header title={copy.title} onBack={props.onBack} />}>
      {props.isSignedIn ? (
        <Step {...props} />
      ) : (
        <PageState
          kind="forbidden"
          title={homesCopy.visitorTitle}
          act={{ id: 'sign-in', word: homesCopy.signIn, onPress: props.onSignIn }}
        />
      )}
    </Screen>
  )
}

function Step(props: ClaimViewProps) {
  const { place, form, reminder, onHomes } = props
  const { room } = place
  const building = place.building.kind === 'ready' ? place.building.value.name : ''
  if (form.outcome && room) {
    const label = `${building} ${room.room}`
    const isApproved = form.outcome === 'approved'
    return (
      <>
        <PageState
          kind="empty"
          icon={isApproved ? 'circle-check' : 'hourglass'}
          title={isApproved ? copy.approvedTitle : copy.waitingTitle}
          text={(isApproved ? copy.approved : copy.waiting)(label)}
          act={{ id: 'to-homes', word: copy.toHomes, onPress: onHomes }}
        />
        {!isApproved && reminder}
      </>
    )
  }
  if (room) {
    return (
      <ClaimFields
        form={form}
        label={`${building} ${room.room}`}
        householdId={room.householdId}
        onOther={() => place.pickRoom(undefined)}
      />
    )
  }
  return <HomeChoice {...props} title={copy.where} />
}
