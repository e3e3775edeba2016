import { useState } from 'react'
import { open } from '../../../../app/routes'
import { useInbox } from '../../../../features/report/hooks/use-inbox'
import { InboxView } from '../../../../features/report/ui/inbox-view'
import { useSession } from '../../../../features/session/hooks/use-session'
import { windowWidth } from '../../../../platform/window-width'
import { Screen } from '../../../../ui/screen/screen'
import { ReportPane } from './report-pane'

/** From this width on a report opens beside the list. */
const PANE_FROM = 1024

export default function InboxPage() {
  const { isSignedIn } = useSession()
  const inbox = useInbox({ isEnabled: isSignedIn })
  const [current, setCurrent] = useState<string>()
  return (
    <Screen isDesk id="inbox-page">
      <InboxView
        inbox={inbox}
        current={current}
        onOpen={(report) => {
          if (windowWidth() >= PANE_FROM) setCurrent(report.id)
          else void open.handling(report)
        }}
        onSignIn={() => void open.signIn()}
      />
      {current !== undefined && <ReportPane key={current} id={current} />}
    </Screen>
  )
}
