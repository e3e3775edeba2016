import type { Kysely } from 'kysely'
import type { Database } from './db/schema'
import {
  createWechatClient,
  type WechatClient,
  type WechatSettings,
} from './integrations/wechat/wechat-client'
import type { Clock } from './lib/clock'
import type { Sealing } from './lib/sealing'
import type { CheckRunDeps } from './modules/content-checks/run-checks'
import type { MediaService } from './modules/media/media-service'
import {
  createReportWordsService,
  createStepWordsService,
} from './modules/reports/report-words-service'
import { createTopicWordsService } from './modules/topics/topic-words-service'
import { createAccessTokenStore } from './modules/wechat/access-token-repository'
import { createWechatChecksService } from './modules/wechat/wechat-checks-service'

interface World {
  readonly db: Kysely<Database>
  readonly clock: Clock
  readonly publicUrl?: string | undefined
  readonly wechat?: WechatSettings | undefined
  readonly onFailure?: (error: unknown) => void
}

/** What asks WeChat about content: after requests, and by the clock. */
export function createCheckRun(
  { db, clock, publicUrl, onFailure }: World,
  {
    sealing,
    media,
    client,
  }: { sealing: Sealing; media: MediaService; client: WechatClient | undefined },
): CheckRunDeps {
  return {
    db,
    clock,
    subjects: {
      report: createReportWordsService(),
      report_step: createStepWordsService(),
      topic: createTopicWordsService(),
    },
    wechat: createWechatChecksService({ db, clock, sealing, client }),
    pictureUrlOf: (uploadId) => publicUrl && `${publicUrl}${media.linkTo(uploadId)}`,
    onFailure: onFailure ?? (() => undefined),
  }
}

export function openWechat(
  { db, clock, wechat }: World,
  sealing: Sealing,
): WechatClient | undefined {
  if (!wechat) return undefined
  const store = createAccessTokenStore(db, { appId: wechat.appId, sealing })
  return createWechatClient({ settings: wechat, store, clock })
}
