import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { SubscribeMessage, WechatClient } from '../../integrations/wechat/wechat-client'
import { WechatError } from '../../integrations/wechat/wechat-error'
import type { Clock } from '../../lib/clock'
import { notFound } from '../../lib/domain-error'
import type { Sealing } from '../../lib/sealing'
import * as people from './people-repository'
import { phoneFromAbroad, refuseAsWechat } from './wechat-errors'

export interface WechatService {
  /**
   * Whose code it is. Those who come for the first time get an account that knows nothing of them but their openid, sealed.
   * @param code of wx.login, good once and for five minutes
   * @throws DomainError `not_found` where no mini-program is set up, `wechat_code_over`, `wechat_too_often`,
   *   `wechat_person_blocked`, `try_again`, `wechat_silent`
   */
  signIn(code: string): Promise<string>
  /**
   * @param code of the button that asks for the phone, good once and for five minutes
   * @returns digits only, of a mainland number
   * @throws DomainError as `signIn`, and `phone_from_abroad`
   */
  readPhone(code: string): Promise<string>
  /**
   * Not repeatable: where WeChat's answer was lost, the message may have been sent.
   * @returns false for an account that is nobody of the mini-program
   * @throws WechatError
   */
  sendMessage(accountId: string, message: Omit<SubscribeMessage, 'openId'>): Promise<boolean>
}

const MAINLAND = '86'
const MOBILE = /^1[0-9]{10}$/

/** @param client undefined where no mini-program is set up */
export function createWechatService(deps: {
  db: Kysely<Database>
  clock: Clock
  sealing: Sealing
  client: WechatClient | undefined
  /** Told of settings that WeChat does not take, which nobody but an operator can mend. */
  onFailure: (error: unknown) => void
}): WechatService {
  const { db, clock, sealing, client, onFailure } = deps

  /** @throws DomainError in the person's terms */
  async function ask<T>(work: (wechat: WechatClient) => Promise<T>): Promise<T> {
    if (!client) throw notFound('page')
    try {
      return await work(client)
    } catch (error) {
      if (error instanceof WechatError && error.problem === 'misconfigured') onFailure(error)
      return refuseAsWechat(error)
    }
  }

  return {
    async signIn(code) {
      const { openId } = await ask((wechat) => wechat.exchangeLoginCode(code))
      return people.findOrMakeAccount(db, { openId, sealing, now: clock.now() })
    },
    async readPhone(code) {
      const { phone, country } = await ask((wechat) => wechat.exchangePhoneCode(code))
      if (country !== MAINLAND || !MOBILE.test(phone)) throw phoneFromAbroad()
      return phone
    },
    async sendMessage(accountId, message) {
      const openId = await people.findOpenId(db, sealing, accountId)
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
