import type { ReactNode } from 'react'
import { Reader } from '../../../ui/evidence/reader'
import { Button } from '../../../ui/form/button'
import { Section } from '../../../ui/list/section'
import { WorkerStrip } from '../../../ui/person/worker-strip'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { Screen } from '../../../ui/screen/screen'
import { chainCopy, detailCopy as copy, reportCopy } from '../copy'
import type { Report } from '../domain/report'
import { isOver } from '../domain/report-stage'
import type { ReportScreen } from '../hooks/use-report-screen'
import { ConfirmCard } from './confirm-card'
import { describeOffice, nameOfUnit } from './describe-unit'
import { DisputeSheet } from './dispute-sheet'
import { presentChain } from './present-chain'
import { ReportChain } from './report-chain'
import { ReportHead } from './report-head'
import { ReportSaid } from './report-said'
import { WithdrawSheet } from './withdraw-sheet'

interface ReportViewProps {
  screen: ReportScreen
  /** Whom to ask when the report itself names nobody. */
  bottom: ReactNode
  onCall: (phone: string) => void
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
      bottom={<ReportBottom report={report} onCall={props.onCall} otherwise={props.bottom} />}
      overlay={<Overlay screen={screen} report={report} />}
    >
      <Loaded state={screen.report} onSignIn={props.onSignIn}>
        {(value) => <Body screen={screen} report={value} />}
      </Loaded>
    </Screen>
  )
}

function Overlay({ screen, report }: { screen: ReportScreen; report: Report | undefined }) {
  if (screen.sheet === 'dispute') {
    return <DisputeSheet screen={screen} isRejected={report?.status === 'rejected'} />
  }
  return screen.sheet === 'withdraw' ? <WithdrawSheet screen={screen} /> : null
}

function Body({ screen, report }: { screen: ReportScreen; report: Report }) {
  const { activities, now, reading, showPhotos } = screen
  return (
    <>
      <ReportHead report={report} viewer={report.isMine ? 'reporter' : 'neighbour'} />
      {reading && <Reader reading={reading} />}
      {report.abilities.confirm && <ConfirmCard screen={screen} report={report} />}
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
      <ReportSaid report={report} current={reading?.current} onShowPhotos={showPhotos} />
      {report.abilities.dispute && !report.abilities.confirm && (
        <Button isBlock icon="rotate-ccw" id="contest" onPress={screen.askDispute}>
          {copy.contest}
        </Button>
      )}
      {report.abilities.withdraw && (
        <Button kind="text" isBlock id="withdraw" onPress={screen.askWithdraw}>
          {copy.withdraw}
        </Button>
      )}
    </>
  )
}

interface BottomProps {
  report: Report | undefined
  onCall: (phone: string) => void
  otherwise: ReactNode
}

/** Whom to ask about it. */
export function ReportBottom({ report, onCall, otherwise }: BottomProps) {
  if (!report) return otherwise
  const { accountable, status } = report
  const { dutyPhone } = accountable
  return (
    <WorkerStrip
      name={nameOfUnit(accountable)}
      role={isOver(status) ? chainCopy.lastWorker : chainCopy.worker}
      note={describeOffice(accountable)}
      onCall={dutyPhone === null ? undefined : () => onCall(dutyPhone)}
    />
  )
}
