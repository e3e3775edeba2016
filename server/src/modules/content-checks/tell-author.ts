import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { formatTenantId } from '../../lib/ids'
import type { MessageKind } from '../messages/messages-types'
import { tell } from '../messages/tell-service'
import type { CheckKind, ContentCheck } from './content-checks-types'

type News = 'held_back' | 'appeal_decided'

interface Terms {
  readonly target: 'report' | 'topic'
  /** What it is, never a word of it: what is held back is in no message. */
  readonly about: string
  readonly kinds: Readonly<Record<News, MessageKind>>
}

const REPORT_KINDS = {
  held_back: 'report_held_back',
  appeal_decided: 'report_appeal_decided',
} as const

const TERMS: Readonly<Record<CheckKind, Terms>> = {
  report: { target: 'report', about: '诉求', kinds: REPORT_KINDS },
  report_step: { target: 'report', about: '诉求里补充的话', kinds: REPORT_KINDS },
  topic: {
    target: 'topic',
    about: '议题',
    kinds: { held_back: 'topic_held_back', appeal_decided: 'topic_appeal_decided' },
  },
}

type Checked = Pick<ContentCheck, 'communityCode' | 'id' | 'kind' | 'subject' | 'authorAccountId'>

/** Tells the author what became of a check; the page it leads to says why and takes the appeal. */
export async function tellAuthor(
  trx: Transaction<Database>,
  { kind, subject, authorAccountId, ...check }: Checked,
  news: News,
  now: Date,
): Promise<void> {
  if (authorAccountId === null) return
  const { target, about, kinds } = TERMS[kind]
  const { communityCode, id, reportId } = subject
  const targetId = formatTenantId({ communityCode, id: reportId ?? id })
  const key = `check:${formatTenantId(check)}:${news}`
  const telling = { key, kind: kinds[news], target, targetId, about, dueAt: null }
  await tell(trx, [authorAccountId], telling, now)
}
