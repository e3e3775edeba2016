import { Row, RowList } from '../../../ui/list/row'
import { Sheet } from '../../../ui/screen/sheet'
import { handlingCopy as copy } from '../copy'
import { type HandlingAct, listActs } from '../domain/handling-acts'
import type { Report } from '../domain/report'
import { mainClockOf } from '../domain/report-clock'
import type { HandlingScreen } from '../hooks/use-handling-screen'
import { actCopy } from '../staff-copy'
import { ActForm } from './act-form'
import { actIcons } from './act-icon'
import { describeClock } from './describe-clock'

interface HandlingSheetProps {
  screen: HandlingScreen
  report: Report
}

/** What may be done with it, each with the rule it follows; the chosen act unfolds where it stands. */
export function HandlingSheet({ screen, report }: HandlingSheetProps) {
  const { sheet, now } = screen
  const clock = mainClockOf(report, now)
  const acts = listActs(report).map(({ act }) => act)
  const at = sheet.act === undefined ? -1 : acts.indexOf(sheet.act)
  const [above, below] = at < 0 ? [acts, []] : [acts.slice(0, at), acts.slice(at + 1)]
  const row = (act: HandlingAct) => (
    <Row
      key={act}
      id={`act-${act}`}
      icon={actIcons[act]}
      title={actCopy.acts[act].title}
      sub={actCopy.acts[act].rule}
      onPress={() => sheet.choose(act)}
    />
  )
  return (
    <Sheet title={copy.what} onClose={sheet.close}>
      {(clock !== undefined || above.length > 0) && (
        <RowList>
          {clock && <Row isQuiet icon="clock" plate="plain" title={describeClock(clock, now)} />}
          {above.map(row)}
        </RowList>
      )}
      {sheet.act !== undefined && at >= 0 && (
        <ActForm key={sheet.act} act={sheet.act} report={report} sheet={sheet} now={now} />
      )}
      {below.length > 0 && <RowList>{below.map(row)}</RowList>}
    </Sheet>
  )
}
