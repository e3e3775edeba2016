import { formatDate } from '../../../lib/shanghai-time'
import { RuleCard } from '../../../ui/evidence/rule-card'
import type { PollRule } from '../domain/consultation'
import { detailCopy as copy } from '../poll-copy'

interface PollRuleCardProps {
  consultation: { readonly poll: { readonly rule: PollRule } }
  /** A heading that says the same stands above it already. */
  isHeaded?: boolean
  /** Index of the sentence that is read, where one of these is. */
  current?: number
}

/** When it passes and by which law, as the poll was opened with. */
export function PollRuleCard({ consultation, isHeaded, current }: PollRuleCardProps) {
  const { rule } = consultation.poll
  const title = rule.thresholds.length > 0 ? copy.ruleTitle : copy.advisoryTitle
  return (
    <RuleCard
      title={isHeaded ? undefined : title}
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
