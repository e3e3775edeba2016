import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { formatTenantId } from '../../lib/ids'
import { tell } from '../messages/tell-service'
import { listSupporters } from './supports-repository'
import type { AnswerKind, Topic } from './topics-types'

/** Tells whoever proposed or supported a topic that the committee has answered. */
export async function tellAnswer(
  trx: Transaction<Database>,
  topic: Topic,
  answer: AnswerKind,
  now: Date,
): Promise<void> {
  const { title: about, authorAccountId } = topic
  const targetId = formatTenantId(topic)
  const kind = answer === 'adopted' ? 'topic_adopted' : 'topic_answered'
  const accountIds = [...new Set([authorAccountId, ...(await listSupporters(trx, topic))])]
  const leading = { target: 'topic', targetId, dueAt: null } as const
  await tell(trx, accountIds, { ...leading, about, kind, key: `topic:${targetId}:answered` }, now)
}
