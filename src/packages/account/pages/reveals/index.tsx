import { PageBottom } from '../../../../app/page-bottom'
import { goBack, open } from '../../../../app/routes'
import { useRevealsScreen } from '../../../../features/session/hooks/use-reveals-screen'
import { RevealsView } from '../../../../features/session/ui/reveals-view'

export default function RevealsPage() {
  return (
    <RevealsView
      screen={useRevealsScreen()}
      bottom={<PageBottom />}
      onOpen={(report) => void open.report(report)}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}
