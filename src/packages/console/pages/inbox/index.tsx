import { open } from '../../../../app/routes'
import type { ConsolePerson } from '../../../../features/console/ui/console-frame'
import { useInbox } from '../../../../features/report/hooks/use-inbox'
import { InboxView } from '../../../../features/report/ui/inbox-view'
import { ConsolePage } from '../../console-page'
import { ReportPane } from '../../report-pane'
import { useOpened } from '../../use-opened'

export default function InboxPage() {
  return (
    <ConsolePage id="inbox-page" current="inbox">
      {(person) => <Inbox person={person} />}
    </ConsolePage>
  )
}

function Inbox({ person: { kinds } }: { person: ConsolePerson }) {
  const inbox = useInbox(kinds)
  const opened = useOpened()
  return (
    <>
      <InboxView
        inbox={inbox}
        current={opened.current}
        isWide={kinds.some((kind) => kind !== 'committee')}
        onOpen={opened.open}
        onSignIn={() => void open.signIn()}
      />
      {opened.current !== undefined && <ReportPane key={opened.current} id={opened.current} />}
    </>
  )
}
