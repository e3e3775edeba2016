import type { Message, Subscription, Trouble } from '../../src/features/message/domain/message'

/** What an invented person was told. */
export function buildMessage(over: Partial<Message> = {}): Message {
  return {
    id: '7',
    text: '“路灯照明”的诉求办好了。请您看看是不是真的解决了。',
    target: 'report',
    targetId: '430503001001-7',
    createdAt: '2025-11-20T00:30:00.000Z',
    isRead: false,
    ...over,
  }
}

export function buildSubscription(over: Partial<Subscription> = {}): Subscription {
  return {
    template: 'report',
    templateId: 'template-of-reports',
    isLongTerm: false,
    balance: 0,
    ...over,
  }
}

export function buildTrouble(over: Partial<Trouble> = {}): Trouble {
  return {
    template: 'report',
    state: 'dead',
    errorCode: 40037,
    count: 3,
    firstAt: '2025-11-20T00:30:00.000Z',
    lastAt: '2025-11-21T00:30:00.000Z',
    ...over,
  }
}
