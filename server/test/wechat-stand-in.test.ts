import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { loginCodeOf, startFakeWechat } from '../../test/wechat/fake-wechat'
import { isSignedByWechat, openPush } from '../src/integrations/wechat/push-message'
import { createWechatClient, type WechatClient } from '../src/integrations/wechat/wechat-client'
import { createTestClock } from './test-clock'
import { until } from './until'

const APP = { appId: 'wx0000000000000001', appSecret: 'secret-of-the-test' }

function createClient(baseUrl: string): WechatClient {
  const store = {
    read: async () => undefined,
    takeTurn: async () => true,
    keep: async () => undefined,
    giveTurnBack: async () => undefined,
  }
  return createWechatClient({
    settings: { ...APP, baseUrl, timeoutMs: 300 },
    store,
    clock: createTestClock(),
  })
}

test('the stand-in pushes its verdict about a picture, sealed, to where it is told', async () => {
  const pushed: { url: string; body: string }[] = []
  const receiver = http.createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    pushed.push({ url: request.url ?? '', body: Buffer.concat(parts).toString() })
    response.end('success')
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const { port } = receiver.address() as AddressInfo
  const push = { appId: APP.appId, token: 'tokenOfThePush', encodingAesKey: 'A'.repeat(43) }
  const fake = await startFakeWechat(APP, {
    push: { ...push, url: `http://127.0.0.1:${port}/push` },
  })
  const picture = 'https://example.org/1.jpg'
  const number = await createClient(fake.url).checkPicture(picture, {
    openId: 'o-li',
    scene: 'forum',
  })
  await until(async () => pushed.length > 0)
  const [{ url, body } = { url: '', body: '{}' }] = pushed
  const query = new URL(url, 'http://here').searchParams
  const sealed: string = JSON.parse(body).Encrypt
  const signature = {
    signature: query.get('msg_signature') ?? '',
    timestamp: query.get('timestamp') ?? '',
    nonce: query.get('nonce') ?? '',
  }
  expect(isSignedByWechat(push, signature, sealed)).toBe(true)
  expect(JSON.parse(openPush(push, sealed) ?? '')).toMatchObject({
    Event: 'wxa_media_check',
    trace_id: number,
    result: { suggest: 'pass' },
  })
  await fake.close()
  await new Promise((resolve) => receiver.close(resolve))
})

test.each([
  [{ errcode: 40226 }, 'person_blocked'],
  [{ slowMs: 1_000 }, 'unreachable'],
  [{ cut: 'half way' }, 'unreachable'],
  [{ malformed: '{' }, 'unreachable'],
])('a developer asks the stand-in for the fault %j over HTTP', async (fault, problem) => {
  const fake = await startFakeWechat(APP)
  const path = '/sns/jscode2session'
  await fetch(`${fake.url}/_faults`, { method: 'POST', body: JSON.stringify({ path, fault }) })
  const client = createClient(fake.url)
  await expect(client.exchangeLoginCode(loginCodeOf('o-li'))).rejects.toMatchObject({ problem })
  expect(await client.exchangeLoginCode(loginCodeOf('o-li'))).toEqual({ openId: 'o-li' })
  await fake.close()
})
