import { describeDay } from '../../../lib/shanghai-time'
import { RuleCard } from '../../../ui/evidence/rule-card'
import { Loaded } from '../../../ui/screen/loaded'
import { topicFormCopy as copy } from '../form-copy'
import type { TopicForm } from '../hooks/use-topic-form'

/** What becomes of it: how many households, until when, and by when the committee answers. */
export function FormTerms({ form }: { form: TopicForm }) {
  return (
    <Loaded state={form.terms}>
      {({ supportNeeded, householdCount, closesAt, answerWorkDays }) => (
        <RuleCard
          title={copy.termsTitle}
          sentences={[
            copy.terms.support(supportNeeded, householdCount),
            copy.terms.until(describeDay(closesAt, form.now)),
            copy.terms.answer(answerWorkDays),
            copy.terms.hidden,
          ]}
        />
      )}
    </Loaded>
  )
}
