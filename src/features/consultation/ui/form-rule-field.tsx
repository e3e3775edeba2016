import { View } from '@tarojs/components'
import { Choice } from '../../../ui/form/choice'
import { Field } from '../../../ui/form/field'
import { Loaded } from '../../../ui/screen/loaded'
import { consultationFormCopy as copy } from '../console-copy'
import type { PollRule } from '../domain/consultation'
import { fieldId } from '../domain/faulty-fields'
import { FormThresholds } from './form-thresholds'
import type { FormPartProps } from './form-types'

/** The rules for those who are asked, and one's own; none is chosen beforehand. */
export function FormRuleField({ form }: Pick<FormPartProps, 'form'>) {
  return (
    <Field
      label={copy.rule}
      error={form.errors.ruleCode}
      id={fieldId('ruleCode')}
      hint={form.rules ? undefined : copy.unitFirst}
    >
      {form.rules && (
        <Loaded state={form.rules}>
          {(rules) => (
            <Choice
              id="rule"
              label={copy.rule}
              items={[
                ...rules.map((rule) => ({ key: rule.code, word: rule.name, sub: summarise(rule) })),
                { key: 'custom' as const, ...copy.customRule },
              ]}
              current={form.rule?.code}
              onSelect={form.chooseRule}
            />
          )}
        </Loaded>
      )}
      {form.rule?.code === 'custom' && (
        <View className="mt3">
          <FormThresholds form={form} />
        </View>
      )}
    </Field>
  )
}

function summarise({ sentences, source }: PollRule): string {
  return [...sentences, ...(source ? [copy.ruleSource(source.law, source.article)] : [])].join(
    ' · ',
  )
}
