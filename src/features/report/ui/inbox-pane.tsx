import { DeskPane } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { Foot } from '../../../ui/screen/foot'
import { Loaded } from '../../../ui/screen/loaded'
import { inboxCopy as copy } from '../copy'
import type { HandlingScreen } from '../hooks/use-handling-screen'
import { nameOfUnit } from './describe-unit'
import { HandlingBody, HandlingOverlay } from './handling-view'

interface InboxPaneProps {
  screen: HandlingScreen
  onCall: (phone: string) => void
}

/** The open report beside the list, with a call to whoever answers for it. */
export function InboxPane({ screen, onCall }: InboxPaneProps) {
  const report = screen.report.kind === 'ready' ? screen.report.value : undefined
  const phone = report?.accountable.dutyPhone ?? undefined
  const foot = report && phone !== undefined && (
    <Foot>
      <Button isBlock icon="phone" id="pane-call" onPress={() => onCall(phone)}>
        {copy.call(nameOfUnit(report.accountable))}
      </Button>
    </Foot>
  )
  return (
    <>
      <DeskPane foot={foot}>
        <Loaded state={screen.report}>
          {(value) => <HandlingBody screen={screen} report={value} />}
        </Loaded>
      </DeskPane>
      {report && <HandlingOverlay screen={screen} report={report} />}
    </>
  )
}
