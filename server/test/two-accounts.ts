import { randomBytes } from 'node:crypto'
import { loginCodeOf, phoneCodeOf } from '../../test/wechat/fake-wechat'
import { hotp, stepAt } from '../src/modules/second-factor/totp'
import { giveConsent } from './give-consent'
import { signInBySms, somePhone } from './sign-in-by-sms'
import { createClient, type TestApp, type TestClient } from './test-app'

export const PHONE = '/api/v1/me/phone'
export const MERGERS = '/api/v1/me/mergers'

export interface Someone {
  readonly id: string
  readonly client: TestClient
}

interface Offer {
  readonly offerId: string
  readonly displayName: string
  readonly reports: number
  readonly homes: number
  readonly needsCode: boolean
}

export const meOf = async (client: TestClient) => (await client.get('/api/v1/me')).json()

export const merge = (
  { client }: Someone,
  offer: { offerId: string },
  code: string | null = null,
) => client.post(MERGERS, { offerId: offer.offerId, code })

/** People who came by WeChat or on the web, each to an account of their own. @param running asked when it runs */
export function createAccountMakers(running: () => TestApp) {
  async function newestAccount(): Promise<string> {
    const { id } = await running()
      .db.selectFrom('accounts')
      .select('id')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    return id
  }

  async function byWechat(openId = `o-${randomBytes(6).toString('hex')}`) {
    const visitor = await running().as()
    const answer = await visitor.post('/api/v1/wechat/sessions', { code: loginCodeOf(openId) })
    const client = createClient(running().app, answer.json<{ token: string }>().token)
    return { id: await newestAccount(), client, openId }
  }

  async function bySms(phone = somePhone()) {
    const { client } = await signInBySms(running(), phone)
    return { id: await newestAccount(), client, phone }
  }

  return {
    newestAccount,
    byWechat,
    bySms,
    /** One in WeChat without a phone, one on the web with one. */
    async pair() {
      const web = await bySms()
      const wechat = await byWechat()
      return { web, wechat }
    },
    /** The phone button of WeChat. */
    async bind({ client }: Someone, phone: string): Promise<Offer> {
      await giveConsent(client, 'phone')
      return (await client.put(PHONE, { code: phoneCodeOf(phone) })).json().merge
    },
  }
}

/** Of somebody in office who signs in by a code of the phone. */
export async function enrolFactor(service: TestApp, phone: string) {
  const half = await signInBySms(service, phone)
  const { address } = (await half.client.post('/api/v1/me/second-factor')).json()
  const secret = fromBase32(new URL(address).searchParams.get('secret') ?? '')
  const codeNow = () => hotp(secret, stepAt(service.clock.now()))
  const answer = await half.client.post('/api/v1/me/second-factor/confirmations', {
    code: codeNow(),
  })
  const { recoveryCodes } = answer.json<{ recoveryCodes: string[] }>()
  return { codeNow, recoveryCodes }
}

function fromBase32(key: string): Buffer {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...key].map((sign) => signs.indexOf(sign).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
