import { Row, RowList } from '../../../ui/list/row'
import { Sheet } from '../../../ui/screen/sheet'
import { proposedUnitOf } from '../domain/activities'
import { listActs } from '../domain/handling-acts'
import type { Report } from '../domain/report'
import { mainClockOf } from '../domain/report-clock'
import type { HandlingScreen } from '../hooks/use-handling-screen'
import { actCopy, handlingCopy as copy, mergeCopy } from '../staff-copy'
import { ActForm } from './act-form'
import { actIcons } from './act-icon'
import { describeClock } from './describe-clock'

interface HandlingSheetProps {
  screen: HandlingScreen
  report: Report
}

/**
 * What may be done with it, each with the rule it follows. The chosen act unfolds at the top, so the sheet starts anew
 * with it.
 */
export function HandlingSheet({ screen, report }: HandlingSheetProps) {
  const { sheet, now, activities } = screen
  const clock = mainClockOf(report, now)
  const acts = listActs(report).map(({ act }) => act)
  const chosen = acts.find((act) => act === sheet.act)
  const rows = acts
    .filter((act) => act !== chosen)
    .map((act) => (
      <Row
        key={act}
        id={`act-${act}`}
        icon={actIcons[act]}
        title={actCopy.acts[act].title}
        sub={actCopy.acts[act].rule}
        onPress={() => sheet.choose(act)}
      />
    ))
  const clockRow = clock && (
    <Row isQuiet icon="clock" plate="plain" title={describeClock(clock, now)} />
  )
  if (report.abilities.merge) {
    rows.push(
      <Row
        key="merge"
        id="act-merge"
        icon="users-round"
        title={mergeCopy.entry}
        sub={mergeCopy.entrySub}
        onPress={() => screen.merge.open('merge')}
      />,
    )
  }
  if (chosen === undefined) {
    return (
      <Sheet key="all" title={copy.what} onClose={sheet.close}>
        <RowList>
          {clockRow}
          {rows}
        </RowList>
      </Sheet>
    )
  }
  return (
    <Sheet key={chosen} title={copy.what} onClose={sheet.close}>
      {clockRow && <RowList>{clockRow}</RowList>}
      <ActForm
        act={chosen}
        report={report}
        sheet={sheet}
        proposed={activities.kind === 'ready' ? proposedUnitOf(activities.value) : undefined}
        now={now}
      />
      {rows.length > 0 && <RowList>{rows}</RowList>}
    </Sheet>
  )
}
