import { type Static, Type } from 'typebox'
import { TEMPLATES } from '../../../integrations/wechat/message-templates'
import type { WordedMessage } from '../../../modules/messages/messages-service'
import { MESSAGE_TARGETS, TROUBLE_STATES } from '../../../modules/messages/messages-types'
import { Instant } from '../../schemas'

/** Messages belong to accounts, so their numbers stand alone. */
export const MessageId = Type.String({ pattern: '^[1-9][0-9]{0,17}$' })
export const TemplateText = Type.Enum(TEMPLATES)

/** Messages that failed in one way. */
export const TROUBLE_KEY = {
  template: TemplateText,
  state: Type.Enum(TROUBLE_STATES),
  /** WeChat's own number, where it gave one. */
  errorCode: Type.Union([Type.Integer({ minimum: -1, maximum: 9_999_999 }), Type.Null()]),
}

export const MessageSchema = Type.Object({
  id: MessageId,
  text: Type.String(),
  /** The page it leads to, and of what. */
  target: Type.Enum(MESSAGE_TARGETS),
  targetId: Type.Union([Type.String(), Type.Null()]),
  createdAt: Instant,
  isRead: Type.Boolean(),
})

export const SubscriptionsSchema = Type.Object({
  items: Type.Array(
    Type.Object({
      template: TemplateText,
      /** As WeChat calls it. */
      templateId: Type.String(),
      isLongTerm: Type.Boolean(),
      /** Messages I still let WeChat bring me. */
      balance: Type.Integer(),
    }),
  ),
})

export function presentMessage(message: WordedMessage): Static<typeof MessageSchema> {
  const { id, text, target, targetId, createdAt, isRead } = message
  return { id, text, target, targetId, createdAt: createdAt.toISOString(), isRead }
}
