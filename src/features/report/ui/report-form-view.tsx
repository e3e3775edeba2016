import type { ReactNode } from 'react'
import { Header } from '../../../ui/screen/header'
import { Screen } from '../../../ui/screen/screen'
import { formCopy as copy } from '../copy'
import type { ReportForm } from '../hooks/use-report-form'
import { AudienceFields } from './audience-fields'
import { BodyField } from './body-field'
import { CategoryField } from './category-field'
import { CategorySheet } from './category-sheet'
import { EmergencyNumbers } from './emergency-numbers'
import { FormFoot } from './form-foot'
import type { ReportFormViewProps } from './form-types'
import { PersonalDataSheet } from './personal-data-sheet'
import { PhotosField } from './photos-field'
import { PlaceField } from './place-field'

export function ReportFormView(props: ReportFormViewProps) {
  const { screen, place, worker } = props
  return (
    <Screen
      id="report-form-page"
      header={<Header title={copy.title} onBack={props.onBack} />}
      bottom={<FormFoot {...props} />}
      overlay={overlayOf(screen)}
    >
      <EmergencyNumbers screen={screen} onCall={props.onEmergencyCall} />
      <BodyField screen={screen} />
      <CategoryField screen={screen} />
      <PlaceField screen={screen} place={place} />
      {props.isSignedIn && <PhotosField uploads={screen.uploads} />}
      <AudienceFields screen={screen} workerName={worker.name ?? copy.worker} />
    </Screen>
  )
}

function overlayOf(screen: ReportForm): ReactNode {
  if (screen.personal.findings.length > 0) return <PersonalDataSheet check={screen.personal} />
  return screen.isChoosingCategory && <CategorySheet screen={screen} />
}
