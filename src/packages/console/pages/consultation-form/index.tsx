import { useRouter } from '@tarojs/taro'
import { goBack, open, replaceBy } from '../../../../app/routes'
import type { Consultation } from '../../../../features/consultation/domain/consultation'
import { useConsultationForm } from '../../../../features/consultation/hooks/use-consultation-form'
import { useStoredConsultation } from '../../../../features/consultation/hooks/use-stored-consultation'
import { ConsultationFormView } from '../../../../features/consultation/ui/consultation-form-view'
import { StoredConsultation } from '../../../../features/consultation/ui/stored-consultation'
import { useCommunityGrids } from '../../../../features/grid/hooks/use-community-grids'
import { canGoBack } from '../../../../platform/navigation'
import { CommunityPage } from '../../console-page'
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
  const { id } = useRouter<{ id?: string }>().params
  const stored = useStoredConsultation(id)
  if (!stored) return <ConsultationForm communityCode={communityCode} />
  return (
    <StoredConsultation state={stored} onSignIn={() => void open.signIn()} onBack={toConsultations}>
      {(draft) => <ConsultationForm communityCode={communityCode} stored={draft} />}
    </StoredConsultation>
  )
}

interface ConsultationFormProps {
  communityCode: string
  stored?: Consultation
}

function ConsultationForm({ communityCode, stored }: ConsultationFormProps) {
  const grids = useCommunityGrids([communityCode])
  const form = useConsultationForm({
    communityCode,
    stored,
    areas: [{ code: communityCode }, ...grids],
    onStored(draft) {
      if (!canGoBack()) return void replaceBy.consoleConsultations(draft)
      leaveStoredDraft(draft)
      void goBack()
    },
  })
  return (
    <ConsultationFormView form={form} place={{ communityCode, grids }} onBack={toConsultations} />
  )
}
