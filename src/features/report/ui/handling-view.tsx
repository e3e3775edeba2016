import { Section } from '../../../ui/list/section'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { Screen } from '../../../ui/screen/screen'
import { chainCopy, reportCopy } from '../copy'
import type { Report } from '../domain/report'
import type { HandlingScreen } from '../hooks/use-handling-screen'
import { deskCopy } from '../staff-copy'
import { ConsentLine, SlipButton, VisitButton } from './consent-line'
import { describeUnit } from './describe-unit'
import { HandlingFoot } from './handling-foot'
import { HandlingSheet } from './handling-sheet'
import { MergeSheet } from './merge-sheet'
import { MergedInto } from './merged-into'
import { PhoneSheet } from './phone-sheet'
import { presentChain } from './present-chain'
import { ReportChain } from './report-chain'
import { ReportHead } from './report-head'
import { ReportSaid } from './report-said'
import { ReporterPhoneRow } from './reporter-phone-row'
import { EmergencyTag, StaffTag } from './staff-tag'

/** Whom one may call: anybody but oneself. */
export interface Calls {
  readonly ownUnits: readonly string[]
  readonly onCall: (phone: string) => void
}

interface HandlingViewProps {
  screen: HandlingScreen
  calls: Calls
  onSignIn: () => void
  onSlip: () => void
  /** Writing down a visit about it; only for who works in its grid. */
  onVisit: (() => void) | undefined
  onBack: () => void
}

export function HandlingView(props: HandlingViewProps) {
  const { screen, calls, onSignIn, onSlip, onVisit, onBack } = props
  const report = screen.report.kind === 'ready' ? screen.report.value : undefined
  return (
    <Screen
      id="handling-page"
      header={<Header title={reportCopy.handlingTitle} onBack={onBack} />}
      bottom={report && <HandlingFoot screen={screen} report={report} />}
      overlay={report && <HandlingOverlay screen={screen} report={report} />}
    >
      <Loaded state={screen.report} onSignIn={onSignIn}>
        {(value) => (
          <>
            <HandlingBody screen={screen} report={value} calls={calls} />
            {value.abilities.issueCode && <SlipButton onSlip={onSlip} />}
            {onVisit && <VisitButton onPress={onVisit} />}
          </>
        )}
      </Loaded>
    </Screen>
  )
}

interface HandlingBodyProps {
  screen: HandlingScreen
  report: Report
  calls: Calls
}

/** The sheet that lies over a handler's view of a report. */
export function HandlingOverlay({ screen, report }: Omit<HandlingBodyProps, 'calls'>) {
  if (screen.merge.act) return <MergeSheet merge={screen.merge} />
  if (screen.reveal.isOpen) return <PhoneSheet reveal={screen.reveal} report={report} />
  return screen.sheet.isOpen ? <HandlingSheet screen={screen} report={report} /> : null
}

/** What was said first, as the handler has to know that; then who did what. */
export function HandlingBody({ screen, report, calls }: HandlingBodyProps) {
  const { activities, now, showPhotos } = screen
  return (
    <>
      <ReportHead
        report={report}
        viewer="staff"
        tag={
          <>
            <EmergencyTag report={report} />
            <StaffTag report={report} />
          </>
        }
      />
      <ReportSaid report={report} onShowPhotos={showPhotos} />
      <ConsentLine report={report} />
      {report.abilities.revealPhone && (
        <ReporterPhoneRow report={report} onPress={screen.reveal.open} />
      )}
      {report.mergedInto && <MergedInto main={report.mergedInto} />}
      <Section title={chainCopy.title}>
        <Loaded state={activities}>
          {(list) => (
            <ReportChain
              steps={presentChain({ report, activities: list, now })}
              call={callOf(report, calls)}
              onShowPhotos={showPhotos}
            />
          )}
        </Loaded>
      </Section>
    </>
  )
}

/** A call to whoever was asked to take it over, else to the one who answers for it; never to oneself. */
function callOf({ pending, accountable }: Report, { ownUnits, onCall }: Calls) {
  for (const unit of [pending, accountable]) {
    const phone = unit?.dutyPhone
    if (!unit || !phone || ownUnits.includes(unit.unit)) continue
    const word = unit === accountable ? reportCopy.callWorker : deskCopy.call(describeUnit(unit))
    return { word, onPress: () => onCall(phone) }
  }
  return undefined
}
