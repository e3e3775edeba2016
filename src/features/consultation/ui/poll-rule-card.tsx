import { formatDate } from '../../../lib/shanghai-time'
import { RuleCard } from '../../../ui/evidence/rule-card'
import { detailCopy as copy } from '../copy'
import type { PollRule } from '../domain/consultation'

interface PollRuleCardProps {
  consultation: { readonly poll: { readonly rule: PollRule } }
  /** Index of the sentence that is read, where one of these is. */
  current?: number
}

/** When it passes and by which law, as the poll was opened with. */
export function PollRuleCard({ consultation, current }: PollRuleCardProps) {
  const { rule } = consultation.poll
  const decides = rule.thresholds.length > 0
  return (
    <RuleCard
      title={decides ? copy.ruleTitle : copy.advisoryTitle}
      sentences={rule.sentences}
      current={current}
      source={describeSource(rule.source)}
    />
  )
}

function describeSource(source: PollRule['source']): string | undefined {
  if (!source) return undefined
  const law = copy.source(source.law, source.article, formatDate(source.date))
  return source.note === null ? law : `${law}。${source.note}。`
}
