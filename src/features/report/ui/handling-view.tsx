import { Button } from '../../../ui/form/button'
import { Section } from '../../../ui/list/section'
import { Foot } from '../../../ui/screen/foot'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { Screen } from '../../../ui/screen/screen'
import { Note } from '../../../ui/status/note'
import { chainCopy, handlingCopy as copy, reportCopy } from '../copy'
import type { Report } from '../domain/report'
import type { HandlingScreen } from '../hooks/use-handling-screen'
import { HandlingSheet } from './handling-sheet'
import { PhoneSheet } from './phone-sheet'
import { presentChain } from './present-chain'
import { ReportChain } from './report-chain'
import { ReportHead } from './report-head'
import { ReportSaid } from './report-said'
import { ReporterPhoneRow } from './reporter-phone-row'

interface HandlingViewProps {
  screen: HandlingScreen
  onSignIn: () => void
  onBack: () => void
}

export function HandlingView({ screen, onSignIn, onBack }: HandlingViewProps) {
  const report = screen.report.kind === 'ready' ? screen.report.value : undefined
  return (
    <Screen
      id="handling-page"
      header={<Header title={reportCopy.handlingTitle} onBack={onBack} />}
      bottom={report && <HandlingFoot screen={screen} report={report} />}
      overlay={report && <HandlingOverlay screen={screen} report={report} />}
    >
      <Loaded state={screen.report} onSignIn={onSignIn}>
        {(value) => <HandlingBody screen={screen} report={value} />}
      </Loaded>
    </Screen>
  )
}

interface HandlingPartProps {
  screen: HandlingScreen
  report: Report
}

/** The sheet that lies over a handler's view of a report. */
export function HandlingOverlay({ screen, report }: HandlingPartProps) {
  if (screen.reveal.isOpen) return <PhoneSheet reveal={screen.reveal} report={report} />
  return screen.sheet.isOpen ? <HandlingSheet screen={screen} report={report} /> : null
}

/** What was said first, as the handler has to know that; then who did what. */
export function HandlingBody({ screen, report }: HandlingPartProps) {
  const { activities, now, showPhotos } = screen
  return (
    <>
      <ReportHead report={report} viewer="staff" />
      <ReportSaid report={report} onShowPhotos={showPhotos} />
      {report.abilities.revealPhone && (
        <ReporterPhoneRow report={report} onPress={screen.reveal.open} />
      )}
      <Section title={chainCopy.title}>
        <Loaded state={activities}>
          {(list) => (
            <ReportChain
              steps={presentChain({ report, activities: list, now })}
              onShowPhotos={showPhotos}
            />
          )}
        </Loaded>
      </Section>
    </>
  )
}

/** The one act that comes next; nothing where nothing may be done. */
export function HandlingFoot({ screen, report: { abilities } }: HandlingPartProps) {
  const { accept, sheet } = screen
  if (abilities.accept) {
    return (
      <Foot note={accept.failure && <Note kind="over">{accept.failure.sentence}</Note>}>
        <Button kind="primary" isBlock id="accept" isBusy={accept.isBusy} onPress={accept.run}>
          {accept.isBusy ? copy.accepting : copy.accept}
        </Button>
        {abilities.reject && (
          <Button kind="text" isBlock id="open-reject" onPress={() => sheet.open('reject')}>
            {copy.acts.reject.title}
          </Button>
        )}
      </Foot>
    )
  }
  if (!abilities.resolve && !abilities.addProgress && !abilities.reject) return null
  return (
    <Foot>
      <Button kind="primary" isBlock id="handle" onPress={() => sheet.open()}>
        {copy.what}
      </Button>
    </Foot>
  )
}
