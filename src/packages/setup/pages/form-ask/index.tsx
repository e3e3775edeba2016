import { useAskForm } from '../../../../features/form/hooks/use-ask-form'
import { AskFormView } from '../../../../features/form/ui/ask-form-view'
import { useCommunityGrids } from '../../../../features/grid/hooks/use-community-grids'
import { CommunityPage } from '../../../console/console-page'
import { leaveToForms } from '../../leave-to-forms'

export default function FormAskPage() {
  return (
    <CommunityPage id="form-ask-page" current="forms">
      {({ code }) => <Ask communityCode={code} />}
    </CommunityPage>
  )
}

function Ask({ communityCode }: { communityCode: string }) {
  const grids = useCommunityGrids([communityCode])
  return (
    <AskFormView
      form={useAskForm(communityCode, leaveToForms)}
      gridCount={grids.length === 0 ? undefined : grids.length}
      onBack={leaveToForms}
    />
  )
}
