import { Choice } from '../../../ui/form/choice'
import { Field } from '../../../ui/form/field'
import { Loaded } from '../../../ui/screen/loaded'
import { consultationFormCopy as copy } from '../console-copy'
import type { PollRule } from '../domain/consultation'
import type { FormPartProps } from './form-types'

/** The rules the service offers; none is chosen beforehand. */
export function FormRuleField({ form }: Pick<FormPartProps, 'form'>) {
  return (
    <Field label={copy.rule} error={form.errors.ruleCode}>
      <Loaded state={form.rules}>
        {(rules) => (
          <Choice
            id="rule"
            label={copy.rule}
            items={rules.map((rule) => ({ key: rule.code, word: rule.name, sub: summarise(rule) }))}
            current={form.rule?.code}
            onSelect={form.chooseRule}
          />
        )}
      </Loaded>
    </Field>
  )
}

function summarise({ sentences, source }: PollRule): string {
  return [...sentences, ...(source ? [copy.ruleSource(source.law, source.article)] : [])].join(
    ' · ',
  )
}
