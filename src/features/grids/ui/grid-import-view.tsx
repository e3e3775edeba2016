import { View } from '@tarojs/components'
import { DeskBody, DeskMain } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { Choice } from '../../../ui/form/choice'
import { Field } from '../../../ui/form/field'
import { SendProblemNote } from '../../../ui/form/send-problem-note'
import { Switch } from '../../../ui/form/switch'
import { importCopy as copy } from '../copy'
import type { Datum } from '../domain/grids'
import type { GridImport } from '../hooks/use-grid-import'

const datums = (['gcj02', 'wgs84'] as const satisfies readonly Datum[]).map((key) => ({
  key,
  word: copy.datums[key],
  sub: copy.datumSubs[key],
}))

interface GridImportViewProps {
  form: GridImport
  onBack: () => void
}

/** A file of outlines and what it is in; it is checked before anything changes. */
export function GridImportView({ form, onBack }: GridImportViewProps) {
  const { file, faults, problem } = form
  return (
    <DeskMain title={copy.title} sub={copy.sub} onBack={onBack}>
      <DeskBody>
        <Field label={copy.file} hint={copy.fileHint} error={faults.file}>
          {file && <View className="t-strong">{copy.picked(file.name)}</View>}
          <View className="mt2">
            <Button kind="line" icon="paperclip" id="pick-file" onPress={() => void form.pick()}>
              {file ? copy.pickAgain : copy.pick}
            </Button>
          </View>
        </Field>
        <Field label={copy.datum} hint={copy.datumHint} error={faults.datum}>
          <Choice
            id="datum"
            label={copy.datum}
            items={datums}
            current={form.datum}
            onSelect={form.chooseDatum}
          />
        </Field>
        <View className="mt4">
          <Switch
            id="is-complete"
            title={copy.isComplete}
            sub={copy.isCompleteSub}
            isOn={form.isComplete}
            onChange={form.setComplete}
          />
        </View>
        {problem && (
          <View className="mt3">
            <SendProblemNote problem={problem} words={copy} />
          </View>
        )}
        <View className="mt4">
          <Button kind="primary" isBlock id="check-file" isBusy={form.isBusy} onPress={form.check}>
            {form.isBusy ? copy.checking : copy.check}
          </Button>
        </View>
      </DeskBody>
    </DeskMain>
  )
}
