import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Choice } from '../../../ui/form/choice'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { TextArea } from '../../../ui/form/text-area'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { reportCopy } from '../copy'
import type { ReportSummary } from '../domain/report'
import { NOTE_MAX } from '../domain/report-draft'
import { stageOf } from '../domain/report-stage'
import type { MergeSheetState } from '../hooks/use-merge-sheet'
import { mergeCopy as copy } from '../staff-copy'

/** Which report it is the same as, found by likeness or by number, and why. */
export function MergeSheet({ merge }: { merge: MergeSheetState }) {
  const { missing } = merge
  const isMerge = merge.act === 'merge'
  return (
    <Sheet title={isMerge ? copy.title : copy.partTitle} onClose={merge.close}>
      <View className="t-small t-2">{isMerge ? copy.text : copy.partText}</View>
      {isMerge && <Target merge={merge} />}
      <Field label={copy.why} error={missing === 'note' ? copy.noteMissing : undefined}>
        <TextArea
          id="merge-note"
          label={copy.why}
          placeholder={isMerge ? copy.whyHint : copy.partHint}
          maxLength={NOTE_MAX}
          isError={missing === 'note'}
          onChange={merge.typeNote}
        />
      </Field>
      {merge.failure && <Note kind="over">{merge.failure.sentence}</Note>}
      <Button kind="primary" isBlock id="send-merge" isBusy={merge.isSending} onPress={merge.send}>
        {isMerge ? copy.send : copy.part}
      </Button>
    </Sheet>
  )
}

function Target({ merge }: { merge: MergeSheetState }) {
  const { choices, missing, sought, isLooking } = merge
  const notFound = sought?.kind === 'failed' ? sought.failure.sentence : undefined
  const fault = missing === 'number' ? copy.numberMissing : notFound
  return (
    <>
      <Field label={copy.which} error={missing === 'into' ? copy.intoMissing : undefined}>
        {choices.length === 0 ? (
          <View className="t-2">{isLooking ? copy.looking : copy.none}</View>
        ) : (
          <Choice
            id="into"
            label={copy.which}
            current={merge.chosenId}
            items={choices.map((report) => ({
              key: report.id,
              word: report.title,
              sub: describeChoice(report),
            }))}
            onSelect={merge.choose}
          />
        )}
      </Field>
      <Field label={copy.byNumber} error={fault}>
        <Input
          id="merge-number"
          label={copy.byNumber}
          placeholder={copy.numberHint}
          maxLength={30}
          isError={fault !== undefined}
          onChange={merge.typeNumber}
          onConfirm={merge.seek}
        />
        <View className="mt2">
          <Button isBlock icon="search" id="seek-number" onPress={merge.seek}>
            {copy.seek}
          </Button>
        </View>
      </Field>
    </>
  )
}

/** “编号 261125-57 · 3网格 · 正在办” */
function describeChoice(report: ReportSummary): string {
  return [
    reportCopy.number(report.number),
    report.gridName,
    reportCopy.stages[stageOf(report, 'staff')],
  ].join(' · ')
}
