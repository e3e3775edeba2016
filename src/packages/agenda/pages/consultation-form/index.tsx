import { useRouter } from '@tarojs/taro'
import { goBack, open, replaceBy } from '../../../../app/routes'
import { consultationFormCopy } from '../../../../features/consultation/console-copy'
import type { DraftBeginning } from '../../../../features/consultation/hooks/use-consultation-draft'
import { useConsultationForm } from '../../../../features/consultation/hooks/use-consultation-form'
import { useStoredConsultation } from '../../../../features/consultation/hooks/use-stored-consultation'
import { ConsultationFormView } from '../../../../features/consultation/ui/consultation-form-view'
import { StoredConsultation } from '../../../../features/consultation/ui/stored-consultation'
import { useCommunityGrids } from '../../../../features/grid/hooks/use-community-grids'
import { useOriginTopic } from '../../../../features/topic/hooks/use-origin-topic'
import { canGoBack } from '../../../../platform/navigation'
import { DeskBody, DeskMain } from '../../../../ui/desk/desk'
import { Loaded } from '../../../../ui/screen/loaded'
import { CommunityPage } from '../../../console/console-page'
import { leaveStoredDraft } from '../consultations/stored-draft'

export default function ConsultationFormPage() {
  return (
    <CommunityPage id="consultation-form-page" current="consultations">
      {({ code }) => <NewOrStored communityCode={code} />}
    </CommunityPage>
  )
}

const toConsultations = () => void (canGoBack() ? goBack() : replaceBy.consoleConsultations())

function NewOrStored({ communityCode }: { communityCode: string }) {
  const { id, topicId } = useRouter<{ id?: string; topicId?: string }>().params
  const stored = useStoredConsultation(id)
  if (topicId !== undefined) return <OfTopic communityCode={communityCode} topicId={topicId} />
  if (!stored) return <ConsultationForm communityCode={communityCode} beginning={{}} />
  return (
    <StoredConsultation state={stored} onSignIn={() => void open.signIn()} onBack={toConsultations}>
      {(draft) => <ConsultationForm communityCode={communityCode} beginning={{ stored: draft }} />}
    </StoredConsultation>
  )
}

interface OfTopicProps {
  communityCode: string
  topicId: string
}

/** An adopted topic becomes a poll: what residents wrote is where the committee begins. */
function OfTopic({ communityCode, topicId }: OfTopicProps) {
  const topic = useOriginTopic(topicId)
  if (topic.kind === 'ready') {
    return <ConsultationForm communityCode={communityCode} beginning={{ topic: topic.value }} />
  }
  return (
    <DeskMain title={consultationFormCopy.title} onBack={toConsultations}>
      <DeskBody>
        <Loaded state={topic} onSignIn={() => void open.signIn()}>
          {() => null}
        </Loaded>
      </DeskBody>
    </DeskMain>
  )
}

interface ConsultationFormProps {
  communityCode: string
  beginning: DraftBeginning
}

function ConsultationForm({ communityCode, beginning }: ConsultationFormProps) {
  const grids = useCommunityGrids([communityCode])
  const form = useConsultationForm({
    communityCode,
    beginning,
    areas: [{ code: communityCode }, ...grids],
    onStored(draft) {
      // Who came from a topic has not seen the list of drafts yet.
      if (beginning.topic || !canGoBack()) return void replaceBy.consoleConsultations(draft)
      leaveStoredDraft(draft)
      void goBack()
    },
  })
  return (
    <ConsultationFormView form={form} place={{ communityCode, grids }} onBack={toConsultations} />
  )
}
