import { useRouter } from '@tarojs/taro'
import { goBack, open, replaceBy } from '../../../../app/routes'
import { useRosterImport } from '../../../../features/roster/hooks/use-roster-import'
import { RosterImportView } from '../../../../features/roster/ui/roster-import-view'
import { useNow } from '../../../../lib/use-now'
import { canGoBack } from '../../../../platform/navigation'
import { CommunityPage } from '../../../console/console-page'

/** Of the import whose id it is given. */
export default function RosterImportPage() {
  return (
    <CommunityPage id="roster-import-page" current="roster">
      {() => <RosterImport />}
    </CommunityPage>
  )
}

function RosterImport() {
  const { id = '' } = useRouter<{ id: string }>().params
  return (
    <RosterImportView
      screen={useRosterImport(id)}
      now={useNow()}
      onBack={leave}
      onSignIn={() => void open.signIn()}
    />
  )
}

/** Back to the roster; who came by a link has it opened. */
function leave(): void {
  if (canGoBack()) void goBack()
  else void replaceBy.consoleRoster()
}
