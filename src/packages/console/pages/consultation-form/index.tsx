import { goBack, replaceBy } from '../../../../app/routes'
import { useConsultationForm } from '../../../../features/consultation/hooks/use-consultation-form'
import { ConsultationFormView } from '../../../../features/consultation/ui/consultation-form-view'
import { useCommunityGrids } from '../../../../features/grid/hooks/use-community-grids'
import { canGoBack } from '../../../../platform/navigation'
import { CommunityPage } from '../../console-page'

export default function ConsultationFormPage() {
  return (
    <CommunityPage id="consultation-form-page" current="consultations">
      {({ code }) => <ConsultationForm communityCode={code} />}
    </CommunityPage>
  )
}

function ConsultationForm({ communityCode }: { communityCode: string }) {
  const grids = useCommunityGrids([communityCode])
  const toConsultations = () => void (canGoBack() ? goBack() : replaceBy.consoleConsultations())
  const form = useConsultationForm({
    communityCode,
    areaCodes: [communityCode, ...grids.map(({ code }) => code)],
    onStored: (draft) => void replaceBy.consoleConsultations(draft),
  })
  return (
    <ConsultationFormView form={form} place={{ communityCode, grids }} onBack={toConsultations} />
  )
}
