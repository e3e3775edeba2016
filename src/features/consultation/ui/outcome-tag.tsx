import { Tag, type TagKind } from '../../../ui/status/tag'
import { consultationCopy } from '../copy'
import type { PollOutcome } from '../domain/consultation'

const kinds: Record<PollOutcome, TagKind> = {
  passed: 'done',
  rejected: 'no',
  invalid: 'over',
  advisory: 'plain',
  mixed: 'plain',
}

export function OutcomeTag({ outcome }: { outcome: PollOutcome }) {
  return <Tag kind={kinds[outcome]}>{consultationCopy.outcomes[outcome]}</Tag>
}
