import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { ChipChoice } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { Note } from '../../../ui/status/note'
import { summaryCopy as copy } from '../copy'
import type { Summary, SummaryArea, SummarySection } from '../domain/summary'
import { PERIOD_CHOICES } from '../domain/summary-period'
import type { SummaryScreen } from '../hooks/use-summary'
import { describeRow } from './write-text'

interface SummaryViewProps {
  screen: SummaryScreen
  /** What the reader may choose from. */
  areas: readonly SummaryArea[]
  areaCode: string | undefined
  isDenied: boolean
  onArea: (code: string) => void
  onHome: () => void
  onSignIn: () => void
  onBack: () => void
}

/** 日报、月报: what happened in a grid or a community, written by the system. */
export function SummaryView(props: SummaryViewProps) {
  const toHome = { id: 'to-home', word: copy.toHome, onPress: props.onHome }
  return (
    <Screen id="summary-page" header={<Header title={copy.title} onBack={props.onBack} />}>
      {props.isDenied ? (
        <PageState kind="forbidden" title={copy.deniedTitle} text={copy.deniedText} act={toHome} />
      ) : (
        <Readable {...props} />
      )}
    </Screen>
  )
}

function Readable({ screen, areas, areaCode, onArea, onSignIn }: SummaryViewProps) {
  return (
    <>
      <View className="t-small t-2">{copy.note}</View>
      {areas.length > 1 && (
        <Field label={copy.area}>
          <ChipChoice
            id="summary-area"
            label={copy.area}
            items={areas.map(({ code, name }) => ({ key: code, word: name }))}
            current={areaCode}
            onSelect={onArea}
          />
        </Field>
      )}
      <PeriodField screen={screen} />
      <Loaded state={screen.state} onSignIn={onSignIn}>
        {(summary) => <Written screen={screen} summary={summary} />}
      </Loaded>
    </>
  )
}

function PeriodField({ screen }: Pick<SummaryViewProps, 'screen'>) {
  return (
    <Field label={copy.period} {...(screen.isFaulty && { error: copy.periodFault })}>
      <ChipChoice
        id="summary-period"
        label={copy.period}
        items={PERIOD_CHOICES.map((key) => ({ key, word: copy.periods[key] }))}
        current={screen.choice}
        onSelect={screen.choose}
      />
      <View className="t-small t-2 mt3">{copy.writtenPeriod}</View>
      <View className="mt1">
        <Input
          id="summary-written"
          label={copy.writtenPeriod}
          placeholder={copy.periodPlaceholder}
          maxLength={20}
          isError={screen.isFaulty}
          onChange={screen.write}
        />
      </View>
    </Field>
  )
}

function Written({ screen, summary }: { screen: SummaryScreen; summary: Summary }) {
  const { title, area, date, note, sections } = summary
  return (
    <>
      <View className="t-head mt4">{title}</View>
      <View className="t-2 mt1">{`${area} ${date}`}</View>
      {note && <View className="t-small t-2 mt1">{note}</View>}
      {sections.map((section) => (
        <OneSection key={section.heading} section={section} />
      ))}
      <Ways screen={screen} summary={summary} />
    </>
  )
}

function OneSection({ section }: { section: SummarySection }) {
  const { heading, head, rows, empty } = section
  return (
    <Section title={heading}>
      {rows.length === 0 ? (
        <View className="t-2">{empty}</View>
      ) : (
        <RowList>
          {rows.map((row) => (
            <Row key={row.join('|')} title={String(row[0])} sub={describeRow(head, row)} />
          ))}
        </RowList>
      )}
    </Section>
  )
}

function Ways({ screen, summary }: { screen: SummaryScreen; summary: Summary }) {
  return (
    <View className="mt4">
      <Button
        kind="primary"
        isBlock
        id="copy-summary"
        icon="copy"
        onPress={() => void screen.copy(summary)}
      >
        {copy.copy}
      </Button>
      {(['docx', 'xlsx'] as const).map((format) => (
        <View key={format} className="mt3">
          <Button
            kind="line"
            isBlock
            id={`keep-${format}`}
            isBusy={screen.isBusy}
            onPress={() => screen.keep(summary, format)}
          >
            {format === 'docx' ? copy.word : copy.sheet}
          </Button>
        </View>
      ))}
      {screen.isUncopied && <Note kind="soon">{copy.notCopied}</Note>}
      {screen.failure && <Note kind="over">{screen.failure.sentence}</Note>}
    </View>
  )
}
