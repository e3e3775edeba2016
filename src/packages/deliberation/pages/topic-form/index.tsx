import { goBack, open, replaceBy, switchTab } from '../../../../app/routes'
import { usePersonalDataCheck } from '../../../../features/report/hooks/use-personal-data-check'
import { PersonalDataSheet } from '../../../../features/report/ui/personal-data-sheet'
import { useSession } from '../../../../features/session/hooks/use-session'
import { listAreas } from '../../../../features/topic/domain/topic-areas'
import { topicFormCopy as copy } from '../../../../features/topic/form-copy'
import { useTopicForm } from '../../../../features/topic/hooks/use-topic-form'
import { TopicFormView } from '../../../../features/topic/ui/topic-form-view'
import { mapLoadState } from '../../../../lib/load-state'

export default function TopicFormPage() {
  const { isSignedIn, me } = useSession()
  const areas = mapLoadState(me, ({ households }) => listAreas(households))
  const personal = usePersonalDataCheck()
  const form = useTopicForm({
    areas: areas.kind === 'ready' ? areas.value : [],
    personal,
    onProposed: (topic) => void replaceBy.topic(topic),
  })
  return (
    <TopicFormView
      form={form}
      isSignedIn={isSignedIn}
      areas={areas}
      overlay={
        personal.findings.length > 0 && (
          <PersonalDataSheet
            check={personal}
            words={{ send: copy.sendAnyway, whoSees: copy.whoSees }}
          />
        )
      }
      onSignIn={() => void open.signIn()}
      onLeave={() => void switchTab('consultations')}
      onBack={() => void goBack()}
    />
  )
}
