import type { IconName } from '../../../ui/icon/icons.gen'
import { Row, RowList } from '../../../ui/list/row'
import { Sheet } from '../../../ui/screen/sheet'
import { handlingCopy as copy } from '../copy'
import type { Ability, Report } from '../domain/report'
import { mainClockOf } from '../domain/report-clock'
import type { HandlingScreen } from '../hooks/use-handling-screen'
import type { HandlingAct } from '../hooks/use-handling-sheet'
import { ActForm } from './act-form'
import { describeClock } from './describe-clock'

const acts: readonly { act: HandlingAct; ability: Ability; icon: IconName }[] = [
  { act: 'resolve', ability: 'resolve', icon: 'circle-check' },
  { act: 'progress', ability: 'addProgress', icon: 'footprints' },
  { act: 'reject', ability: 'reject', icon: 'circle-x' },
]

interface HandlingSheetProps {
  screen: HandlingScreen
  report: Report
}

/** What may be done with it; the chosen act unfolds with what has to be written. */
export function HandlingSheet({ screen, report }: HandlingSheetProps) {
  const { sheet, now } = screen
  const clock = mainClockOf(report, now)
  const allowed = acts.filter(({ ability }) => report.abilities[ability])
  return (
    <Sheet title={copy.what} onClose={sheet.close}>
      {clock && (
        <RowList>
          <Row isQuiet icon="clock" plate="plain" title={describeClock(clock, now)} />
        </RowList>
      )}
      {allowed.map(({ act, icon }) =>
        act === sheet.act ? (
          <ActForm key={act} act={act} icon={icon} sheet={sheet} />
        ) : (
          <RowList key={act}>
            <Row
              id={`act-${act}`}
              icon={icon}
              title={copy.acts[act].title}
              sub={copy.acts[act].sub}
              onPress={() => sheet.choose(act)}
            />
          </RowList>
        ),
      )}
    </Sheet>
  )
}
