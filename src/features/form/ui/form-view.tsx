import { View } from '@tarojs/components'
import { describeDay, toDayInput, toInstant } from '../../../lib/shanghai-time'
import { DeskBody, DeskMain } from '../../../ui/desk/desk'
import { Table, type TableColumn } from '../../../ui/desk/table'
import { Button } from '../../../ui/form/button'
import { Pair } from '../../../ui/screen/foot'
import { Loaded } from '../../../ui/screen/loaded'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { burdenText, formCopy as copy, formsCopy, knownWords } from '../copy'
import type { FormField, FormTable } from '../domain/form'
import type { FormScreen } from '../hooks/use-forms'

interface FormViewProps {
  screen: FormScreen
  /** Milliseconds. */
  now: number
  /** A grid that nobody works in. */
  onAnswer: (gridCode: string) => void
  onBack: () => void
  onSignIn: () => void
}

/** One table, a row for each grid. */
export function FormView({ screen, now, onAnswer, onBack, onSignIn }: FormViewProps) {
  const known = screen.table.kind === 'ready' ? screen.table.value : undefined
  return (
    <>
      <DeskMain
        title={known?.name ?? formsCopy.title}
        onBack={onBack}
        {...(known && { sub: describe(known, now) })}
      >
        <Loaded state={screen.table} onSignIn={onSignIn}>
          {(table) => (
            <>
              <DeskBody>
                <View className="t-2">{burdenText(table.asked, table.filled)}</View>
                {table.filled > 0 && isRunning(table, now) && (
                  <View className="mt2">
                    <Note>{copy.running}</Note>
                  </View>
                )}
                {table.endedAt !== null && <Note>{copy.isEnded}</Note>}
                {screen.fileFailure && <Note kind="over">{screen.fileFailure.sentence}</Note>}
                <View className="mt3">
                  <Pair>
                    <Button
                      kind="line"
                      icon="download"
                      id="download-form"
                      isBusy={screen.isDownloading}
                      onPress={() => screen.download(table.name)}
                    >
                      {copy.download}
                    </Button>
                    {table.endedAt === null && (
                      <Button kind="line" id="end-form" onPress={screen.ask}>
                        {copy.end}
                      </Button>
                    )}
                  </Pair>
                </View>
              </DeskBody>
              <Table
                label={copy.label(table.name)}
                columns={columnsOf(table, onAnswer)}
                rows={table.rows}
                getKey={({ gridCode }) => gridCode}
              />
            </>
          )}
        </Loaded>
      </DeskMain>
      {screen.isAsking && <EndSheet screen={screen} />}
    </>
  )
}

function describe({ month, dueOn }: FormTable, now: number): string {
  return `${formsCopy.month(month)} · ${formsCopy.due(describeDay(toInstant(dueOn, '12:00'), now))}`
}

/** The month is not over, so figures go on as long as the form does. */
const isRunning = ({ month, endedAt }: FormTable, now: number) =>
  endedAt === null && toDayInput(now).startsWith(month)

const wordOf = (field: FormField) =>
  field.kind === 'known' ? knownWords[field.code] : field.question

type GridRow = FormTable['rows'][number]

function columnsOf(
  { asked, fields, endedAt }: FormTable,
  onAnswer: (gridCode: string) => void,
): readonly TableColumn<GridRow>[] {
  return [
    {
      key: 'grid',
      word: copy.grid,
      render: ({ gridCode, gridName, hasWorker, sentAt }) => (
        <View>
          <View className="t-strong">{gridName}</View>
          {asked > 0 && sentAt === null && <View className="t-meta">{copy.nothing}</View>}
          {asked > 0 && !hasWorker && endedAt === null && (
            <>
              <View className="t-meta">{copy.noWorker}</View>
              <Button kind="text" id={`answer-${gridCode}`} onPress={() => onAnswer(gridCode)}>
                {copy.answer}
              </Button>
            </>
          )}
        </View>
      ),
    },
    ...fields.map((field, place) => ({
      key: String(place),
      word: wordOf(field),
      width: 120,
      isLabelled: true,
      render: ({ values }: GridRow) => String(values[place] ?? copy.none),
    })),
  ]
}

function EndSheet({ screen }: { screen: FormScreen }) {
  return (
    <Sheet title={copy.endTitle} onClose={screen.cancel}>
      <View>{copy.endText}</View>
      {screen.endFailure && <Note kind="over">{screen.endFailure.sentence}</Note>}
      <View className="mt4">
        <Button
          kind="primary"
          isBlock
          id="end-form-now"
          isBusy={screen.isEnding}
          onPress={screen.end}
        >
          {copy.endYes}
        </Button>
      </View>
    </Sheet>
  )
}
