import type { Actor } from '../identity/identity-types'
import type { MessagesService } from '../messages/messages-service'
import { type DataSection, formatMoment } from './export-repository'

const PAGE = 100

/** What somebody was told, newest first, as they read it in the app. */
export async function collectMessages(
  messages: Pick<MessagesService, 'list'>,
  actor: Actor,
): Promise<DataSection> {
  const rows: string[][] = []
  let cursor: string | undefined
  do {
    const page = await messages.list(actor, { limit: PAGE, cursor })
    rows.push(
      ...page.items.map(({ text, createdAt, isRead }) => [
        text,
        formatMoment(createdAt),
        isRead ? '是' : '否',
      ]),
    )
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return { title: '收到的消息', columns: ['内容', '时间', '看过'], rows }
}
