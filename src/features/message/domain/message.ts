import type { Reply } from '../../../lib/reply'

export type Message = Reply<'listMyMessages'>['items'][number]
export type MessageTarget = Message['target']
export type Subscription = Reply<'listMySubscriptions'>['items'][number]
/** For which kind of news WeChat may bring messages. */
export type Template = Subscription['template']
/** Messages that failed in one way. */
export type Trouble = Reply<'listMessageTroubles'>['items'][number]
export type TroubleDecision = Pick<Trouble, 'template' | 'state' | 'errorCode'> & {
  readonly isRetried: boolean
}
