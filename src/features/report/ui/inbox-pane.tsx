import { DeskPane } from '../../../ui/desk/desk'
import { Loaded } from '../../../ui/screen/loaded'
import type { HandlingScreen } from '../hooks/use-handling-screen'
import { HandlingFoot } from './handling-foot'
import { type Calls, HandlingBody, HandlingOverlay } from './handling-view'

interface InboxPaneProps {
  screen: HandlingScreen
  calls: Calls
}

/** The open report beside the list, with what may be done with it. */
export function InboxPane({ screen, calls }: InboxPaneProps) {
  const report = screen.report.kind === 'ready' ? screen.report.value : undefined
  return (
    <>
      <DeskPane foot={report && <HandlingFoot screen={screen} report={report} />}>
        <Loaded state={screen.report}>
          {(value) => <HandlingBody screen={screen} report={value} calls={calls} />}
        </Loaded>
      </DeskPane>
      {report && <HandlingOverlay screen={screen} report={report} />}
    </>
  )
}
