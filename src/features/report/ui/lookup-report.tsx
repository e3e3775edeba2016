import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { Section } from '../../../ui/list/section'
import { Note } from '../../../ui/status/note'
import { chainCopy, reportCopy } from '../copy'
import type { Report } from '../domain/report'
import type { LookupScreen } from '../hooks/use-lookup-screen'
import { lookupCopy as copy } from '../lookup-copy'
import { ConfirmCard } from './confirm-card'
import { presentChain } from './present-chain'
import { RemainingActs } from './remaining-acts'
import { ReportChain } from './report-chain'
import { ReportHead } from './report-head'
import { ReportSaid } from './report-said'

interface LookupReportProps {
  screen: LookupScreen
  report: Report
  isSignedIn: boolean
  onCall: (phone: string) => void
  onSignIn: () => void
}

/** The question first, then who is on it, then what was said and what else one may do. */
export function LookupReport(props: LookupReportProps) {
  const { screen, report, onCall } = props
  const { history, now, showPhotos } = screen
  const { abilities, accountable } = report
  const { dutyPhone } = accountable
  // The foot has the reader's own acts then, so the call stands beside the name.
  const call =
    abilities.remind && dutyPhone !== null
      ? { word: reportCopy.callWorker, onPress: () => onCall(dutyPhone) }
      : undefined
  return (
    <>
      <ReportHead report={report} viewer="reporter" />
      {abilities.confirm && <ConfirmCard screen={screen} report={report} />}
      <Section title={chainCopy.title}>
        <ReportChain
          steps={presentChain({ report, activities: history, now })}
          call={call}
          onShowPhotos={showPhotos}
        />
      </Section>
      <ReportSaid report={report} onShowPhotos={showPhotos} />
      <RemainingActs acts={screen.acts} report={report} />
      <Adoption {...props} />
      <Button kind="text" isBlock id="look-again" onPress={screen.forget}>
        {copy.other}
      </Button>
    </>
  )
}

function Adoption({ screen: { adoption }, isSignedIn, onSignIn }: LookupReportProps) {
  return (
    <Section title={copy.adoptTitle}>
      <Card kind="sunk">
        <View className="t-small t-2">{copy.adoptText}</View>
        <View className="mt3">
          <Button
            kind="line"
            isBlock
            icon="user-round"
            id="adopt"
            isBusy={adoption.isBusy}
            onPress={isSignedIn ? adoption.run : onSignIn}
          >
            {isSignedIn ? copy.adopt : copy.adoptSignIn}
          </Button>
        </View>
        {adoption.failure && <Note kind="over">{adoption.failure.sentence}</Note>}
      </Card>
    </Section>
  )
}
