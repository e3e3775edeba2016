import { type FakePush, sealPush, signPush } from '../../test/wechat/seal-push'
import { isSignedByWechat, openPush } from '../src/integrations/wechat/push-message'
import { createWechatPushService } from '../src/modules/wechat/wechat-push-service'
import { createTestClock } from './test-clock'

const PUSH: FakePush = {
  appId: 'wx0000000000000001',
  token: 'token-of-the-push',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
}
const MESSAGE = '{"Event":"wxa_media_check","trace_id":"测试"}'

test.each(['', 'x', MESSAGE, '好'.repeat(5_000)])(
  'a message of any length is opened',
  (message) => {
    const { body, query } = sealPush(PUSH, message)
    const signature = { ...query, signature: query.msg_signature ?? '' }
    expect(isSignedByWechat(PUSH, signature, body.Encrypt)).toBe(true)
    expect(openPush(PUSH, body.Encrypt)).toBe(message)
  },
)

test('a signature of another token, time or message is none', () => {
  const { body, query } = sealPush(PUSH, MESSAGE)
  const signature = { ...query, signature: query.msg_signature ?? '' }
  expect(isSignedByWechat({ ...PUSH, token: 'other' }, signature, body.Encrypt)).toBe(false)
  expect(isSignedByWechat(PUSH, { ...signature, timestamp: '1' }, body.Encrypt)).toBe(false)
  expect(isSignedByWechat(PUSH, signature, `${body.Encrypt}A`)).toBe(false)
  for (const bad of ['', 'zz', signature.signature.slice(2)]) {
    expect(isSignedByWechat(PUSH, { ...signature, signature: bad }, body.Encrypt)).toBe(false)
  }
})

test('the check of our address is signed without a message', () => {
  const query = signPush(PUSH.token)
  expect(isSignedByWechat(PUSH, query)).toBe(true)
  expect(isSignedByWechat(PUSH, query, 'anything')).toBe(false)
})

test.each([
  ['for another mini-program', sealPush({ ...PUSH, appId: 'wx2' }, MESSAGE).body.Encrypt],
  [
    'under another key',
    sealPush({ ...PUSH, encodingAesKey: 'B'.repeat(43) }, MESSAGE).body.Encrypt,
  ],
  ['cut off', sealPush(PUSH, MESSAGE).body.Encrypt.slice(0, 40)],
  ['empty', ''],
  ['no base64', '%%%%'],
])('what is sealed %s is not opened', (_case, sealed) => {
  expect(openPush(PUSH, sealed)).toBeUndefined()
})

test('a push in XML is told to the operator when WeChat signed it; of an unsigned one nothing is logged', async () => {
  const clock = createTestClock()
  const told: unknown[] = []
  const service = createWechatPushService({
    settings: PUSH,
    clock,
    takePhotoVerdict: async () => undefined,
    onFailure: (error) => told.push(error),
  })
  const { body, query } = sealPush(PUSH, MESSAGE, clock.now())
  const signature = { ...query, signature: query.msg_signature ?? '' }
  const xml = `<xml><Encrypt><![CDATA[${body.Encrypt}]]></Encrypt></xml>`
  const unsigned = { ...signature, signature: '0'.repeat(40) }
  for (const [sign, text] of [
    [unsigned, xml],
    [signature, '<'],
  ] as const) {
    await expect(service.take(sign, text)).rejects.toMatchObject({ kind: 'forbidden' })
  }
  expect(told).toEqual([])
  await expect(service.take(signature, xml)).rejects.toMatchObject({ kind: 'forbidden' })
  expect(told).toEqual([expect.objectContaining({ message: expect.stringContaining('JSON') })])
})
