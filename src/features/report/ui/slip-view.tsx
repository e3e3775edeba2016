import { View } from '@tarojs/components'
import { formatMoment } from '../../../lib/shanghai-time'
import { QrCode } from '../../../ui/evidence/qr-code'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { Foot, Pair } from '../../../ui/screen/foot'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { Note } from '../../../ui/status/note'
import { groupCode } from '../domain/query-code'
import type { Report } from '../domain/report'
import type { SlipScreen } from '../hooks/use-slip-screen'
import { slipCopy as copy } from '../slip-copy'
import { describeHolder, nameOfUnit } from './describe-unit'
import { SlipCode } from './slip-code'
import './slip.scss'

interface SlipViewProps {
  screen: SlipScreen
  onSignIn: () => void
  onWorkbench: () => void
  onOpen: () => void
  onBack: () => void
}

export function SlipView(props: SlipViewProps) {
  const { screen } = props
  return (
    <Screen
      id="slip-page"
      header={<Header title={copy.title} onBack={props.onBack} />}
      bottom={
        <Foot>
          <Pair>
            <Button kind="line" id="to-workbench" onPress={props.onWorkbench}>
              {copy.back}
            </Button>
            <Button kind="line" id="open-report" onPress={props.onOpen}>
              {copy.open}
            </Button>
          </Pair>
        </Foot>
      }
    >
      <Loaded state={screen.report} onSignIn={props.onSignIn}>
        {(report) =>
          screen.code === undefined ? (
            <Lost screen={screen} report={report} />
          ) : (
            <Slip screen={screen} report={report} code={screen.code} />
          )
        }
      </Loaded>
    </Screen>
  )
}

interface SlipProps {
  screen: SlipScreen
  report: Report
  code: string
}

/** What the person takes home, in the order in which they need it. */
function Slip({ screen, report, code }: SlipProps) {
  const { isCopied, print } = screen
  const facts = factsOf(screen, report)
  return (
    <>
      <View className="slip" id="slip">
        <Card>
          <View className="t-meta">{copy.head}</View>
          <View className="t-small t-2 mt3">{copy.number}</View>
          <View className="t-head t-num slip__number" id="slip-number">
            {report.number}
          </View>
          <View className="t-small t-2 mt3">{copy.code}</View>
          <View className="t-display t-num slip__code" id="slip-code">
            {groupCode(code)}
          </View>
          <View className="mt4">
            <QrCode text={screen.addressOf(report.number, code)} label={copy.qr} />
          </View>
          <SlipCode code={screen.miniCode} />
          {facts.map(({ word, lines }) => (
            <View key={word} className="slip__fact">
              <View className="t-small t-2">{word}</View>
              {lines.map((line) => (
                <View key={line}>{line}</View>
              ))}
            </View>
          ))}
          <View className="t-small t-2 slip__fact">{copy.keep}</View>
        </Card>
      </View>
      <View className="mt4 slip__acts">
        {print && (
          <Button kind="primary" isBlock icon="printer" id="print-slip" onPress={print}>
            {copy.print}
          </Button>
        )}
        <View className="mt2">
          <Button
            isBlock
            icon="copy"
            id="copy-slip"
            onPress={() => void screen.copy(textOf(report.number, code, facts))}
          >
            {isCopied ? copy.copied : copy.copy}
          </Button>
        </View>
        {isCopied === false && <Note kind="soon">{copy.notCopied}</Note>}
      </View>
    </>
  )
}

interface Fact {
  readonly word: string
  readonly lines: readonly string[]
}

function factsOf({ home }: SlipScreen, report: Report): readonly Fact[] {
  const { accountable, status, respondDueAt } = report
  const { dutyPhone } = accountable
  return [
    { word: copy.said, lines: [report.body, `${report.gridName} · ${report.address}`] },
    {
      word: copy.answers,
      lines: [
        copy.by(nameOfUnit(accountable), describeHolder(accountable)),
        ...(status === 'submitted' ? [copy.deadline(formatMoment(respondDueAt))] : []),
        ...(dutyPhone === null ? [] : [copy.phone(dutyPhone)]),
      ],
    },
    { word: copy.address, lines: [copy.scan, home, copy.openLookup] },
  ]
}

/** The slip for a message to somebody's family. */
function textOf(number: string, code: string, facts: readonly Fact[]): string {
  return [
    copy.head,
    `${copy.number} ${number}`,
    `${copy.code} ${groupCode(code)}`,
    ...facts.map(({ word, lines }) => `${word}：${lines.join('，')}`),
    copy.keep,
  ].join('\n')
}

function Lost({ screen: { renew }, report }: { screen: SlipScreen; report: Report }) {
  if (!report.abilities.issueCode) {
    return <PageState kind="empty" title={copy.goneTitle} text={copy.goneText} />
  }
  return (
    <>
      <PageState
        kind="empty"
        icon="ticket-check"
        title={copy.lostTitle}
        text={copy.lostText}
        act={{ id: 'renew-code', word: copy.renew, onPress: renew.run }}
      />
      {renew.failure && <Note kind="over">{renew.failure.sentence}</Note>}
    </>
  )
}
