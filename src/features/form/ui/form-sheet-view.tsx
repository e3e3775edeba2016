import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { Figures } from '../../../ui/list/figures'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { Screen } from '../../../ui/screen/screen'
import { Note } from '../../../ui/status/note'
import { burdenText, sheetCopy as copy, knownWords, workerFormsCopy } from '../copy'
import type { AskedField, FormSheet } from '../domain/form'
import type { SheetScreen } from '../hooks/use-worker-forms'

interface FormSheetViewProps {
  screen: SheetScreen
  onSignIn: () => void
  onBack: () => void
}

/** One table for one grid: what is known is there, what is asked is written. */
export function FormSheetView({ screen, onSignIn, onBack }: FormSheetViewProps) {
  const name = screen.sheet.kind === 'ready' ? screen.sheet.value.name : workerFormsCopy.title
  return (
    <Screen id="form-page" header={<Header title={name} onBack={onBack} />}>
      <Loaded state={screen.sheet} onSignIn={onSignIn}>
        {(sheet) => <Sheet sheet={sheet} screen={screen} />}
      </Loaded>
    </Screen>
  )
}

type Cell = FormSheet['cells'][number]
type PlacedCell = Cell & { readonly place: number }

function Sheet({ sheet, screen }: { sheet: FormSheet; screen: SheetScreen }) {
  const cells = sheet.cells.map((cell, place): PlacedCell => ({ ...cell, place }))
  const known = cells.flatMap(({ field, value }) =>
    field.kind === 'known' ? [{ word: knownWords[field.code], figure: value ?? '' }] : [],
  )
  const asked = cells.filter(({ field }) => field.kind === 'asked')
  const isOver = sheet.endedAt !== null
  return (
    <>
      <View className="t-2">{burdenText(sheet.asked, sheet.filled)}</View>
      {isOver && <Note>{copy.ended}</Note>}
      {sheet.sentAt !== null && !isOver && (
        <Note icon="circle-check">{copy.sentAt(describeMoment(sheet.sentAt, screen.now))}</Note>
      )}
      {known.length > 0 && (
        <>
          <View className="t-strong mt4">{copy.known}</View>
          <View className="t-small t-2">{copy.knownHint}</View>
          <View className="mt2">
            <Figures items={known} />
          </View>
        </>
      )}
      <View className="t-strong mt4">{copy.asked}</View>
      {asked.map(({ field, ...cell }, number) =>
        field.kind === 'asked' ? (
          <Answer key={cell.place} field={field} cell={cell} number={number} screen={screen} />
        ) : null,
      )}
      {screen.refusal !== undefined && !screen.failure && (
        <Note kind="over">{workerFormsCopy.refused(screen.refusal)}</Note>
      )}
      {screen.failure && <Note kind="over">{screen.failure.sentence}</Note>}
      {!isOver && (
        <View className="mt4">
          <Button
            kind="primary"
            isBlock
            id="send-sheet"
            isBusy={screen.isBusy}
            onPress={() => screen.send(sheet)}
          >
            {sheet.sentAt === null ? copy.send : copy.sendAgain}
          </Button>
        </View>
      )}
    </>
  )
}

interface AnswerProps {
  field: AskedField
  cell: Omit<PlacedCell, 'field'>
  /** Among what is asked. */
  number: number
  screen: SheetScreen
}

function Answer({ field, cell, number, screen }: AnswerProps) {
  const error = screen.errorAt(cell.place, number)
  const isFigure = field.answer === 'number'
  const hint = cell.isRemembered ? copy.remembered : isFigure ? undefined : copy.textHint
  return (
    <Field
      label={field.question}
      {...(hint !== undefined && { hint })}
      {...(error !== undefined && { error })}
    >
      <Input
        id={`cell-${cell.place}`}
        label={field.question}
        placeholder={isFigure ? copy.numberPlaceholder : copy.textPlaceholder}
        type={isFigure ? 'digit' : 'text'}
        maxLength={100}
        initial={screen.written[cell.place] ?? String(cell.value ?? '')}
        isError={error !== undefined}
        onChange={(text) => screen.write(cell.place, text)}
      />
    </Field>
  )
}
