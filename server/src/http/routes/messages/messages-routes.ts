import type { Route } from '../route'
import { answerSubscriptions } from './answer-subscriptions'
import { countMyMessages } from './count-my-messages'
import { decideMessageTrouble } from './decide-message-trouble'
import { listMessageTroubles } from './list-message-troubles'
import { listMyMessages } from './list-my-messages'
import { listMySubscriptions } from './list-my-subscriptions'
import { readMyMessage } from './read-my-message'
import { readMyMessages } from './read-my-messages'

export const messagesRoutes: readonly Route[] = [
  listMyMessages,
  countMyMessages,
  readMyMessage,
  readMyMessages,
  listMySubscriptions,
  answerSubscriptions,
  listMessageTroubles,
  decideMessageTrouble,
]
