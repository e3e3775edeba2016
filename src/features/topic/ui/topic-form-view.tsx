import type { ReactNode } from 'react'
import type { LoadState } from '../../../lib/load-state'
import { Section } from '../../../ui/list/section'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import type { TopicArea } from '../domain/topic-areas'
import { topicFormCopy as copy } from '../form-copy'
import type { TopicForm } from '../hooks/use-topic-form'
import { FormFields } from './form-fields'
import { FormSend } from './form-send'
import { FormTerms } from './form-terms'

interface TopicFormViewProps {
  form: TopicForm
  isSignedIn: boolean
  /** Where the person lives. */
  areas: LoadState<readonly TopicArea[]>
  /** What asks once more before it goes out, while it does. */
  overlay: ReactNode
  onSignIn: () => void
  /** To the topics there are. */
  onLeave: () => void
  onBack: () => void
}

export function TopicFormView(props: TopicFormViewProps) {
  const { form, isSignedIn, areas, onLeave } = props
  const mayWrite = isSignedIn && areas.kind === 'ready' && areas.value.length > 0
  return (
    <Screen
      id="topic-form-page"
      header={<Header title={copy.title} onBack={props.onBack} />}
      bottom={mayWrite && <FormSend form={form} onLeave={onLeave} />}
      overlay={props.overlay}
    >
      {isSignedIn ? (
        <Loaded state={areas} onSignIn={props.onSignIn}>
          {(list) =>
            list.length > 0 ? <Form form={form} areas={list} /> : <Outsider onLeave={onLeave} />
          }
        </Loaded>
      ) : (
        <Visitor onSignIn={props.onSignIn} />
      )}
    </Screen>
  )
}

function Form({ form, areas }: { form: TopicForm; areas: readonly TopicArea[] }) {
  return (
    <>
      <FormFields form={form} areas={areas} />
      <Section isTight>
        <FormTerms form={form} />
      </Section>
    </>
  )
}

function Visitor({ onSignIn }: { onSignIn: () => void }) {
  const act = { id: 'sign-in', word: copy.signIn, onPress: onSignIn }
  return <PageState kind="forbidden" title={copy.visitorTitle} text={copy.visitorText} act={act} />
}

function Outsider({ onLeave }: { onLeave: () => void }) {
  const act = { id: 'to-topics', word: copy.toConsultations, onPress: onLeave }
  return (
    <PageState kind="forbidden" title={copy.outsiderTitle} text={copy.outsiderText} act={act} />
  )
}
