import { open } from '../../../../app/routes'
import { useForms } from '../../../../features/form/hooks/use-forms'
import { FormsView } from '../../../../features/form/ui/forms-view'
import { useNow } from '../../../../lib/use-now'
import { CommunityPage } from '../../../console/console-page'

export default function FormsPage() {
  return (
    <CommunityPage id="console-forms-page" current="forms">
      {({ code }) => <Forms communityCode={code} />}
    </CommunityPage>
  )
}

function Forms({ communityCode }: { communityCode: string }) {
  return (
    <FormsView
      forms={useForms(communityCode)}
      now={useNow()}
      onAsk={() => void open.formAsk()}
      onOpen={({ id }) => void open.consoleForm({ id })}
      onSignIn={() => void open.signIn()}
    />
  )
}
