import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { Foot } from '../../../ui/screen/foot'
import { Header } from '../../../ui/screen/header'
import { Screen } from '../../../ui/screen/screen'
import { Note } from '../../../ui/status/note'
import { groupCode } from '../domain/query-code'
import type { Report } from '../domain/report'
import type { LookupScreen } from '../hooks/use-lookup-screen'
import { lookupCopy as copy } from '../lookup-copy'
import { ConfirmSheet } from './confirm-sheet'
import { LookupReport } from './lookup-report'
import { contestKindOf, ReasonSheet } from './reason-sheet'
import { ReporterFoot } from './report-foot'
import { ReportBottom } from './report-view'
import { SupplementSheet } from './supplement-sheet'
import { WithdrawSheet } from './withdraw-sheet'

interface LookupViewProps {
  screen: LookupScreen
  isSignedIn: boolean
  onCall: (phone: string) => void
  onSignIn: () => void
  onBack: () => void
}

/** 查进度: number and code, then where the report stands and what its reporter may say to it. */
export function LookupView(props: LookupViewProps) {
  const { screen } = props
  const { report } = screen
  return (
    <Screen
      id="lookup-page"
      header={<Header title={copy.title} onBack={props.onBack} />}
      bottom={report ? <Bottom {...props} report={report} /> : <LookupFoot screen={screen} />}
      overlay={<Overlay screen={screen} />}
    >
      {report ? <LookupReport {...props} report={report} /> : <ClaimFields screen={screen} />}
    </Screen>
  )
}

function Bottom({ screen, report, onCall }: LookupViewProps & { report: Report }) {
  if (report.abilities.remind) return <ReporterFoot screen={screen} report={report} />
  return <ReportBottom report={report} onCall={onCall} />
}

function ClaimFields({ screen }: { screen: LookupScreen }) {
  const { typed, faults, shownCode } = screen
  return (
    <>
      <View className="t-2">{copy.intro}</View>
      <View className="mt4" />
      <Field label={copy.number} error={faults.number && copy.faults.number}>
        <Input
          id="lookup-number"
          label={copy.number}
          placeholder={copy.numberHint}
          initial={typed.number}
          maxLength={30}
          isError={faults.number === true}
          onChange={screen.typeNumber}
        />
      </Field>
      <Field
        label={copy.code}
        hint={copy.codeNote}
        error={faults.code && shownCode.length !== 8 ? copy.faults.code : undefined}
      >
        <Input
          id="lookup-code"
          label={copy.code}
          placeholder={copy.codeHint}
          initial={typed.code}
          maxLength={20}
          isError={faults.code === true}
          onChange={screen.typeCode}
          onConfirm={screen.submit}
        />
        {shownCode !== '' && (
          <View className="t-display t-num mt2" id="shown-code">
            {groupCode(shownCode)}
          </View>
        )}
      </Field>
    </>
  )
}

function LookupFoot({ screen }: { screen: LookupScreen }) {
  const { failure, isLooking } = screen
  return (
    <Foot note={failure && <Note kind="over">{failure.sentence}</Note>}>
      <Button
        kind="primary"
        size="big"
        isBlock
        icon="search"
        id="look"
        isBusy={isLooking}
        onPress={screen.submit}
      >
        {isLooking ? copy.looking : copy.look}
      </Button>
    </Foot>
  )
}

function Overlay({ screen: { acts, report } }: { screen: LookupScreen }) {
  if (!report) return null
  const { isPublic } = report
  switch (acts.sheet) {
    case 'confirm':
      return <ConfirmSheet acts={acts} isPublic={isPublic} />
    case 'dispute':
      return (
        <ReasonSheet
          acts={acts}
          kind={contestKindOf(report, report.abilities.confirm)}
          isPublic={isPublic}
          act={acts.dispute}
        />
      )
    case 'reopen':
      return <ReasonSheet acts={acts} kind="reopen" isPublic={isPublic} act={acts.reopen} />
    case 'supplement':
      return <SupplementSheet acts={acts} isPublic={isPublic} />
    case 'withdraw':
      return <WithdrawSheet acts={acts} />
    case undefined:
      return null
  }
}
