import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { CheckResult, CheckScene, WechatClient } from '../../integrations/wechat/wechat-client'
import { WechatError } from '../../integrations/wechat/wechat-error'
import type { Clock } from '../../lib/clock'
import type { Sealing } from '../../lib/sealing'
import { findOpenId } from './people-repository'

/** Asks WeChat about what an account wrote. Every call throws WechatError while WeChat cannot say. */
export interface WechatChecksService {
  /** @returns undefined of whoever has not used the mini-program within two hours: then WeChat judges nothing of theirs */
  checkText(accountId: string, text: string, scene: CheckScene): Promise<CheckResult | undefined>
  /** @returns the number under which the answer is pushed; undefined as `checkText` */
  askPicture(accountId: string, url: string, scene: CheckScene): Promise<string | undefined>
}

/** As long as WeChat takes an openid for active. */
const ACTIVE_MS = 2 * 3_600_000
const NO_LABEL = 0

/** @param client undefined where no mini-program is set up: then nobody is known to it */
export function createWechatChecksService({
  db,
  clock,
  sealing,
  client,
}: {
  db: Kysely<Database>
  clock: Clock
  sealing: Sealing
  client: WechatClient | undefined
}): WechatChecksService {
  async function ask<T>(
    accountId: string,
    question: (wechat: WechatClient, openId: string) => Promise<T>,
  ): Promise<T | undefined> {
    const since = new Date(clock.now().getTime() - ACTIVE_MS)
    const openId = client && (await findOpenId(db, { accountId, sealing, since }))
    if (!client || openId === undefined) return undefined
    try {
      return await question(client, openId)
    } catch (error) {
      if (error instanceof WechatError && error.problem === 'person_away') return undefined
      throw error
    }
  }

  return {
    checkText: (accountId, text, scene) =>
      ask(accountId, async (wechat, openId) => {
        try {
          return await wechat.checkText(text, { openId, scene })
        } catch (error) {
          if (!(error instanceof WechatError) || error.problem !== 'risky') throw error
          return { verdict: 'risky', label: NO_LABEL }
        }
      }),
    askPicture: (accountId, url, scene) =>
      ask(accountId, (wechat, openId) => wechat.checkPicture(url, { openId, scene })),
  }
}
