import type { operations } from '../../../../types/api.gen'
import type { Reply } from '../../../lib/reply'

/** What happens to a consultation around its poll. */
export type Steps = Reply<'getSteps'>
export type Unpassed = NonNullable<Steps['unpassed']>
export type Opinion = Reply<'listOpinions'>['items'][number]
export type DeclineRule = NonNullable<Opinion['refusal']>['rule']
export type StepDocument = Reply<'listDocuments'>['items'][number]
export type Correction = Reply<'listCorrections'>['items'][number]
export type Milestone = Reply<'listMilestones'>['items'][number]

/** Its residents will be told of another step. */
export function hasMoreToCome({ status, unpassed }: Steps): boolean {
  return status !== 'closed' && unpassed === null
}

/** What an operation is sent. */
export type Body<O extends keyof operations> = operations[O] extends {
  requestBody: { content: { 'application/json': infer Sent } }
}
  ? Sent
  : never

export const DECLINE_RULES = [
  'off_topic',
  'personal_data',
  'insulting',
  'advertising',
  'unlawful',
] as const satisfies readonly DeclineRule[]

/** What the list of steps needs to know of a consultation. */
export interface Dated {
  readonly createdAt: string
  readonly openedAt: string | null
  readonly poll: { readonly closesAt: string }
}

/** The same, with the words that can be corrected. */
export interface Written extends Dated {
  readonly id: string
  readonly title: string
  readonly body: string
}
