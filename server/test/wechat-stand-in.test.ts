import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { startFakeWechat } from '../../test/wechat/fake-wechat'
import { isSignedByWechat, openPush } from '../src/integrations/wechat/push-message'
import { createWechatClient } from '../src/integrations/wechat/wechat-client'
import { createTestClock } from './test-clock'
import { until } from './until'

const APP = { appId: 'wx0000000000000001', appSecret: 'secret-of-the-test' }

/** @returns the number under which the verdict comes */
function askAboutPicture(baseUrl: string): Promise<string> {
  const store = {
    read: async () => undefined,
    takeTurn: async () => true,
    keep: async () => undefined,
    giveTurnBack: async () => undefined,
  }
  const client = createWechatClient({
    settings: { ...APP, baseUrl },
    store,
    clock: createTestClock(),
  })
  return client.checkPicture('https://example.org/1.jpg', { openId: 'o-li', scene: 'forum' })
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
  const number = await askAboutPicture(fake.url)
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
