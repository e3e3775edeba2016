import { Header } from '../../../ui/screen/header'
import { Screen } from '../../../ui/screen/screen'
import { formCopy as copy } from '../form-copy'
import { AudienceFields } from './audience-fields'
import { BodyField } from './body-field'
import { CategoryField } from './category-field'
import { DuplicateCard } from './duplicate-card'
import { EmergencyNumbers } from './emergency-numbers'
import { ElderCall, FormFoot } from './form-foot'
import { FormOverlay } from './form-overlay'
import type { ReportFormViewProps } from './form-types'
import { PhotosField } from './photos-field'
import { PlaceField } from './place-field'

export function ReportFormView(props: ReportFormViewProps) {
  const { screen, place } = props
  return (
    <Screen
      id="report-form-page"
      header={<Header title={copy.title} onBack={props.onBack} />}
      bottom={<FormFoot {...props} />}
      overlay={<FormOverlay screen={screen} />}
    >
      <EmergencyNumbers screen={screen} onCall={props.onEmergencyCall} />
      <BodyField screen={screen} />
      <CategoryField screen={screen} />
      <DuplicateCard
        duplicates={screen.duplicates}
        now={screen.now}
        isSignedIn={props.isSignedIn}
        onSignIn={props.onSignIn}
        onOpen={props.onOpen}
      />
      <PlaceField screen={screen} place={place} />
      {props.isSignedIn && <PhotosField uploads={screen.uploads} />}
      <AudienceFields screen={screen} hint={copy.nameShown(props.reporterName)} />
      <ElderCall worker={props.worker} />
    </Screen>
  )
}
