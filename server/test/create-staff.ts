import { hotp, stepAt } from '../src/modules/second-factor/totp'
import { signInBySms, somePhone } from './sign-in-by-sms'
import { createClient, type TestApp, type TestClient } from './test-app'

export const FACTOR = '/api/v1/me/second-factor'

/** People who work for a community and sign in on the web. */
export function createStaff(service: TestApp, communityCode: string) {
  /** Somebody with a phone and an office. */
  async function makeStaff(role = 'committee_member', areaCode: string = communityCode) {
    const phone = somePhone()
    await signInBySms(service, phone)
    const { id: accountId } = await service.db
      .selectFrom('accounts')
      .select('id')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    const { id: postId } = await service.db
      .insertInto('appointments')
      .values({
        account_id: accountId,
        role,
        area_code: areaCode,
        department_code: null,
        duty_from: null,
        duty_until: null,
        starts_at: new Date(0),
        ends_at: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    service.clock.advanceHours(0.02)
    return { phone, accountId, postId }
  }

  /** What the app shows for a key, so many steps from now. */
  function codeOf(key: string, steps = 0): string {
    return hotp(fromBase32(key), stepAt(service.clock.now()) + steps)
  }

  async function enrol(client: TestClient) {
    const { key } = (await client.post(FACTOR)).json<{ key: string }>()
    const { recoveryCodes, token } = (
      await client.post(`${FACTOR}/confirmations`, { code: codeOf(key) })
    ).json<{
      recoveryCodes: string[]
      token: string
    }>()
    return { key, recoveryCodes, office: createClient(service.app, token) }
  }

  /** Signed in with a code of the phone alone. */
  async function enrolled() {
    const staff = await makeStaff()
    const first = await signInBySms(service, staff.phone)
    const factor = await enrol(first.client)
    service.clock.advanceHours(0.02)
    return { ...staff, ...factor, half: await signInBySms(service, staff.phone) }
  }

  return { makeStaff, codeOf, enrol, enrolled }
}

function fromBase32(key: string): Buffer {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...key].map((sign) => signs.indexOf(sign).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
