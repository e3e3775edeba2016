import { useState } from 'react'
import { open } from '../../../../app/routes'
import { useInbox } from '../../../../features/report/hooks/use-inbox'
import { InboxView } from '../../../../features/report/ui/inbox-view'
import { windowWidth } from '../../../../platform/window-width'
import { ConsolePage } from '../../console-page'
import { ReportPane } from './report-pane'

/** From this width on a report opens beside the list. */
const PANE_FROM = 1024

export default function InboxPage() {
  return (
    <ConsolePage id="inbox-page" current="inbox">
      {() => <Inbox />}
    </ConsolePage>
  )
}

function Inbox() {
  const inbox = useInbox()
  const [current, setCurrent] = useState<string>()
  return (
    <>
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
    </>
  )
}
