import { View } from '@tarojs/components'
import { Note } from '../../../ui/status/note'
import { consultationFormCopy as copy, questionFormCopy } from '../console-copy'
import { canTryOut } from '../domain/draft-trial'
import { FormTrial } from './form-trial'
import type { FormPartProps } from './form-types'
import { PollRuleCard } from './poll-rule-card'

/** When the poll would pass, in the sentences residents read. */
export function FormPane({ form }: Pick<FormPartProps, 'form'>) {
  const { rule, draft } = form
  const isOnlyHeard = draft.questions.some(({ kind }) => kind === 'ranking' || kind === 'budget')
  return (
    <View id="form-rule">
      <View className="t-title">{copy.pane}</View>
      <View className="t-small t-2">{copy.paneSub}</View>
      <View className="mt3">
        {rule ? (
          <PollRuleCard isHeaded consultation={{ poll: { rule } }} />
        ) : (
          <Note>{copy.pickRule}</Note>
        )}
      </View>
      {rule && isOnlyHeard && (
        <View className="mt3">
          <Note id="only-heard">{questionFormCopy.heard}</Note>
        </View>
      )}
      {rule && canTryOut(rule.thresholds) && (
        <FormTrial
          key={form.draft.key}
          trial={form.trial}
          rule={rule}
          votingUnit={form.draft.votingUnit ?? 'household'}
        />
      )}
    </View>
  )
}
