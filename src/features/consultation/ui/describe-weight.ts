import { formatArea } from '../../../lib/format-area'
import type { Poll } from '../domain/consultation'
import { paperCopy as copy } from '../paper-copy'

/** What a slip of a secret poll weighs: 86.40 平方米的票, or one each. */
export function describeWeight(
  weight: number | null,
  { weighsByArea }: Pick<Poll, 'weighsByArea'>,
): string {
  return weighsByArea && weight !== null ? copy.weighs(formatArea(weight)) : copy.oneEach
}
