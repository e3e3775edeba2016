import { View } from '@tarojs/components'
import { Field } from '../../../ui/form/field'
import { TextArea } from '../../../ui/form/text-area'
import { BODY_MAX } from '../domain/report-draft'
import { formCopy as copy } from '../form-copy'
import type { ReportForm } from '../hooks/use-report-form'

export function BodyField({ screen }: { screen: ReportForm }) {
  const { draft, isSaved, faults } = screen
  const saved = isSaved ? copy.saved : copy.notSaved
  const count = copy.count(draft.body.length, BODY_MAX)
  return (
    <Field label={copy.body} error={faults.body && copy.faults[faults.body]}>
      <TextArea
        key={draft.key}
        id="report-body"
        label={copy.body}
        placeholder={copy.bodyHint}
        initial={draft.body}
        maxLength={BODY_MAX}
        isError={faults.body !== undefined}
        onChange={screen.typeBody}
        bar={
          <>
            <View className="grow" />
            <View className="t-meta mt1">{draft.body ? `${saved} · ${count}` : count}</View>
          </>
        }
      />
    </Field>
  )
}
