import type { ReactNode } from 'react'
import { Reader } from '../../../ui/evidence/reader'
import { Section } from '../../../ui/list/section'
import { WorkerStrip } from '../../../ui/person/worker-strip'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { Screen } from '../../../ui/screen/screen'
import { chainCopy, reportCopy } from '../copy'
import type { Report } from '../domain/report'
import { isOver } from '../domain/report-stage'
import type { ReportScreen } from '../hooks/use-report-screen'
import type { ReporterActs } from '../hooks/use-reporter-acts'
import { ConfirmCard } from './confirm-card'
import { ConfirmSheet } from './confirm-sheet'
import { describeHolder, nameOfUnit } from './describe-unit'
import { HeldBack, type HeldThing } from './held-back'
import { MergedInto } from './merged-into'
import { presentChain } from './present-chain'
import { contestKindOf, ReasonSheet } from './reason-sheet'
import { RemainingActs } from './remaining-acts'
import { ReportChain } from './report-chain'
import { hasFoot, ReportFoot } from './report-foot'
import { ReportHead } from './report-head'
import { ReportSaid } from './report-said'
import { SupplementSheet } from './supplement-sheet'
import { WithdrawSheet } from './withdraw-sheet'

interface ReportViewProps {
  screen: ReportScreen
  isSignedIn: boolean
  /** Whom to ask when the report itself names nobody. */
  bottom: ReactNode
  /** Offered while an answer is to come to the reader. */
  reminder?: ReactNode
  onCall: (phone: string) => void
  onOpen: (report: { id: string }) => void
  onCheck: (thing: HeldThing) => void
  onSignIn: () => void
  onBack: () => void
}

export function ReportView(props: ReportViewProps) {
  const { screen } = props
  const report = screen.report.kind === 'ready' ? screen.report.value : undefined
  return (
    <Screen
      id="report-page"
      header={<Header title={reportCopy.detailTitle} onBack={props.onBack} />}
      bottom={report ? <Bottom {...props} report={report} /> : props.bottom}
      overlay={report && <Overlay acts={screen.acts} report={report} />}
    >
      <Loaded state={screen.report} onSignIn={props.onSignIn}>
        {(value) => <Body {...props} report={value} />}
      </Loaded>
    </Screen>
  )
}

/** Also what is looked at before everybody reads it. */
function isForAll({ isPublic, checkStatus }: Report): boolean {
  return isPublic || checkStatus !== null
}

function Overlay({ acts, report }: { acts: ReporterActs; report: Report }) {
  switch (acts.sheet) {
    case undefined:
      return null
    case 'confirm':
      return <ConfirmSheet acts={acts} isPublic={isForAll(report)} />
    case 'dispute':
      return (
        <ReasonSheet
          acts={acts}
          kind={contestKindOf(report, report.abilities.confirm)}
          isPublic={isForAll(report)}
          act={acts.dispute}
        />
      )
    case 'reopen':
      return <ReasonSheet acts={acts} kind="reopen" isPublic={isForAll(report)} act={acts.reopen} />
    case 'supplement':
      return <SupplementSheet acts={acts} isPublic={isForAll(report)} hasPhotos />
    case 'withdraw':
      return <WithdrawSheet acts={acts} />
  }
}

type ReportPartProps = ReportViewProps & { report: Report }

function Body(props: ReportPartProps) {
  const { screen, report, onOpen } = props
  const { activities, now, reading, showPhotos } = screen
  const { dutyPhone } = report.accountable
  // The foot has the reader's own acts then, so the call stands beside the name.
  const call =
    hasFoot(props) && dutyPhone !== null
      ? { word: reportCopy.callWorker, onPress: () => props.onCall(dutyPhone) }
      : undefined
  return (
    <>
      <ReportHead report={report} viewer={report.isMine ? 'reporter' : 'neighbour'} />
      <HeldBack
        report={report}
        activities={activities.kind === 'ready' ? activities.value : []}
        now={now}
        onOpen={props.onCheck}
      />
      {reading && <Reader reading={reading} />}
      {report.abilities.confirm && <ConfirmCard screen={screen} report={report} />}
      {report.mergedInto && <MergedInto main={report.mergedInto} onOpen={onOpen} />}
      <Section title={chainCopy.title}>
        <Loaded state={activities}>
          {(list) => (
            <ReportChain
              steps={presentChain({ report, activities: list, now })}
              call={call}
              onShowPhotos={showPhotos}
            />
          )}
        </Loaded>
      </Section>
      <ReportSaid report={report} current={reading?.current} onShowPhotos={showPhotos} />
      {isAwaited(report) && props.reminder}
      {report.isMine && <RemainingActs acts={screen.acts} report={report} />}
    </>
  )
}

function isAwaited({ isMine, abilities, status }: Report): boolean {
  return (isMine || abilities.unfollow) && !isOver(status)
}

function Bottom(props: ReportPartProps) {
  const { screen, report, isSignedIn, onCall, onSignIn } = props
  return hasFoot(props) ? (
    <ReportFoot screen={screen} report={report} isSignedIn={isSignedIn} onSignIn={onSignIn} />
  ) : (
    <ReportBottom report={report} onCall={onCall} />
  )
}

interface BottomProps {
  report: Report
  onCall: (phone: string) => void
}

/** Whom to ask about it. */
export function ReportBottom({ report, onCall }: BottomProps) {
  const { accountable, status } = report.mergedInto ?? report
  const { dutyPhone } = accountable
  return (
    <WorkerStrip
      name={nameOfUnit(accountable)}
      role={isOver(status) ? chainCopy.lastWorker : chainCopy.worker}
      note={describeHolder(accountable)}
      onCall={dutyPhone === null ? undefined : () => onCall(dutyPhone)}
    />
  )
}
