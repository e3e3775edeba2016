import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { SubscribeMessage, WechatClient } from '../../integrations/wechat/wechat-client'
import { WechatError } from '../../integrations/wechat/wechat-error'
import type { Sealing } from '../../lib/sealing'
import { findOpenId, isPerson } from './people-repository'

export interface WechatMessagesService {
  /**
   * Not repeatable: where WeChat's answer was lost, the message may have been sent.
   * @returns false for an account that is nobody of the mini-program
   * @throws WechatError
   */
  sendMessage(accountId: string, message: Omit<SubscribeMessage, 'openId'>): Promise<boolean>
}

/** Whether WeChat could have asked whose account it is: nobody else can let it bring anything. */
export const canBeAsked = isPerson

/** @param client undefined where no mini-program is set up: then nobody is known to it */
export function createWechatMessagesService({
  db,
  sealing,
  client,
  onFailure,
}: {
  db: Kysely<Database>
  sealing: Sealing
  client: WechatClient | undefined
  /** Told of settings that WeChat does not take, which nobody but an operator can mend. */
  onFailure: (error: unknown) => void
}): WechatMessagesService {
  return {
    async sendMessage(accountId, message) {
      const openId = await findOpenId(db, { accountId, sealing })
      if (openId === undefined || !client) return false
      try {
        await client.sendMessage({ ...message, openId })
      } catch (error) {
        if (error instanceof WechatError && error.problem === 'misconfigured') onFailure(error)
        throw error
      }
      return true
    },
  }
}
