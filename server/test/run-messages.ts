import { openWechat } from '../src/check-run'
import type { MessageTemplates } from '../src/integrations/wechat/message-templates'
import type { WechatSettings } from '../src/integrations/wechat/wechat-client'
import { createSealing } from '../src/lib/sealing'
import { runMessageClock } from '../src/modules/messages/run-message-clock'
import { createWechatMessagesService } from '../src/modules/wechat/wechat-messages-service'
import type { TestApp, TestClient } from './test-app'
import { TEST_DATA_KEY } from './test-data-key'

/** The job that tells, plans and sends, once. */
export async function runMessages(service: TestApp, wechat?: WechatSettings): Promise<void> {
  const { db, clock } = service
  const sealing = createSealing(TEST_DATA_KEY)
  const client = openWechat({ db, clock, wechat }, sealing)
  const { failures } = await runMessageClock({
    db,
    clock,
    templates: wechat?.templates ?? {},
    wechat: createWechatMessagesService({ db, sealing, client, onFailure: () => undefined }),
  })
  if (failures[0]) throw failures[0].error
}

/** As an operator sets them up; every field of ours is in one of them. */
export const TEST_TEMPLATES = {
  report: {
    id: 'template-of-reports',
    isLongTerm: false,
    fields: { thing1: 'about', phrase2: 'state', thing3: 'text', time4: 'time' },
  },
  consultation: {
    id: 'template-of-polls',
    isLongTerm: false,
    fields: { thing1: 'about', phrase2: 'state' },
  },
  notice: { id: 'template-of-notices', isLongTerm: true, fields: { thing1: 'about' } },
} as const satisfies MessageTemplates

export const MESSAGES = '/api/v1/me/messages'

export interface ShownMessage {
  readonly id: string
  readonly text: string
  readonly target: string
  readonly targetId: string | null
  readonly isRead: boolean
}

/** Newest first. */
export async function messagesOf(person: TestClient, query = 'limit=100'): Promise<ShownMessage[]> {
  const response = await person.get(`${MESSAGES}?${query}`)
  if (response.statusCode !== 200) throw new Error(response.body)
  return response.json().items
}

export const textsOf = async (person: TestClient) =>
  (await messagesOf(person)).map(({ text }) => text)

export const unreadOf = async (person: TestClient): Promise<number> =>
  (await person.get(`${MESSAGES}/count`)).json().unread
