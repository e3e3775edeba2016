import { Tag, type TagKind } from '../../../ui/status/tag'
import { consultationCopy } from '../copy'
import type { Outcome } from '../domain/consultation'

const kinds: Record<Outcome, TagKind> = {
  passed: 'done',
  rejected: 'no',
  invalid: 'over',
  advisory: 'plain',
}

export function OutcomeTag({ outcome }: { outcome: Outcome }) {
  return <Tag kind={kinds[outcome]}>{consultationCopy.outcomes[outcome]}</Tag>
}
