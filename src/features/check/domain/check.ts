import type { Reply } from '../../../lib/reply'

/** What keeps something one wrote from the public, and who decided. */
export type Check = Reply<'getContentCheck'>
export type CheckKind = Check['kind']
export type CheckRule = NonNullable<NonNullable<Check['decision']>['rule']>

/** The only grounds on which a committee keeps something from the public. */
export const COMMITTEE_RULES = [
  'personal_data',
  'insulting',
  'advertising',
  'unlawful',
] as const satisfies readonly CheckRule[]
export type CommitteeRule = (typeof COMMITTEE_RULES)[number]

/** Which content a check is of. */
export interface CheckedThing {
  readonly kind: CheckKind
  readonly id: string
}

/** @returns undefined for what no address of ours says */
export function readKind(text: string): CheckKind | undefined {
  return kinds.find((kind) => kind === text)
}

const kinds: readonly CheckKind[] = ['report', 'report_step', 'topic']
