import { View } from '@tarojs/components'
import { Header } from '../../../ui/screen/header'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { Note } from '../../../ui/status/note'
import { assistCopy as copy } from '../assist-copy'
import { waitingCopy } from '../waiting-copy'
import { AssistFoot } from './assist-foot'
import type { AssistFormViewProps } from './assist-form-types'
import { AudienceFields } from './audience-fields'
import { BodyField } from './body-field'
import { CategoryField } from './category-field'
import { ConsentFields } from './consent-fields'
import { EmergencyNumbers } from './emergency-numbers'
import { FormOverlay } from './form-overlay'
import { PersonFields } from './person-fields'
import { PhotosField } from './photos-field'
import { PlaceField } from './place-field'

/** 帮人代办 and 随手记一件: the resident's form, with who it is for and their yes around it. */
export function AssistFormView(props: AssistFormViewProps) {
  const { screen, place } = props
  const { form, isPatrol } = screen
  return (
    <Screen
      id="assist-page"
      header={<Header title={titleOf(isPatrol)} onBack={props.onBack} />}
      bottom={<AssistFoot {...props} />}
      overlay={<FormOverlay screen={form} />}
    >
      <EmergencyNumbers screen={screen.form} onCall={props.onEmergencyCall} />
      {!isPatrol && <PersonFields screen={screen} />}
      <BodyField screen={form} />
      <CategoryField screen={form} />
      <PlaceField screen={form} place={place} />
      <PhotosField uploads={form.uploads} />
      {form.uploads.canRetry && <Note icon="wifi-off">{waitingCopy.photos}</Note>}
      <AudienceFields
        screen={form}
        hint={isPatrol ? undefined : copy.nameShown(screen.person.name.trim())}
      />
      {isPatrol ? (
        <View className="mt4">
          <Note>{copy.patrolNote}</Note>
        </View>
      ) : (
        <ConsentFields screen={screen} />
      )}
    </Screen>
  )
}

interface AssistDeniedProps {
  isPatrol: boolean
  /** Somebody without an account can sign in; with one, there is only the way home. */
  act: { id: string; word: string; onPress: () => void }
  onBack: () => void
}

export function AssistDenied({ isPatrol, act, onBack }: AssistDeniedProps) {
  return (
    <Screen id="assist-page" header={<Header title={titleOf(isPatrol)} onBack={onBack} />}>
      <PageState kind="forbidden" title={copy.deniedTitle} text={copy.deniedText} act={act} />
    </Screen>
  )
}

function titleOf(isPatrol: boolean): string {
  return isPatrol ? copy.patrolTitle : copy.title
}
