// Starts the stand-in of WeChat on this machine and the service beside it, for development: nothing leaves the machine.
import './lib/project-root.mjs'
import { loadTypescript } from './lib/load-typescript.mjs'

const APP = { appId: 'wx0000000000000000', appSecret: 'secret-of-the-stand-in' }
/** Whoever signs in or gives a phone by a code that is none of the stand-in's own, as WeChat's developer tools do. */
const ANYBODY = { openId: 'o-anybody', phone: '13900000000' }

/** Consents the stand-in has of that person, for each template. */
const MESSAGES_ALLOWED = 1_000
const PUSH = { token: 'tokenOfTheStandIn', encodingAesKey: 'A'.repeat(43) }
const FIELDS = { thing1: 'about', phrase2: 'state', thing3: 'text', time4: 'time' }
const TEMPLATES = Object.fromEntries(
  ['report', 'consultation', 'notice', 'home'].map((name) => [
    name,
    { id: `template-${name}`, isLongTerm: false, fields: FIELDS },
  ]),
)
const publicUrl = process.env.PUBLIC_URL ?? `http://127.0.0.1:${process.env.PORT ?? 8080}`

const { startFakeWechat } = await loadTypescript('test/wechat/fake-wechat.ts')
const wechat = await startFakeWechat(APP, {
  port: Number(process.env.WECHAT_PORT ?? 8081),
  anybody: ANYBODY,
  push: { appId: APP.appId, ...PUSH, url: `${publicUrl}/api/v1/wechat/push` },
  onCall: ({ path }) => process.stdout.write(`  stand-in of WeChat: ${path}\n`),
})
Object.assign(process.env, {
  WECHAT_APP_ID: APP.appId,
  WECHAT_APP_SECRET: APP.appSecret,
  WECHAT_API: wechat.url,
  WECHAT_TEMPLATES: JSON.stringify(TEMPLATES),
  WECHAT_PUSH_TOKEN: PUSH.token,
  WECHAT_PUSH_AES_KEY: PUSH.encodingAesKey,
  PUBLIC_URL: publicUrl,
})
for (const { id } of Object.values(TEMPLATES)) {
  wechat.allow(ANYBODY.openId, id, MESSAGES_ALLOWED)
}
process.stdout.write(`A stand-in of WeChat answers at ${wechat.url}.\n`)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void wechat.close())
await import('./start.mjs')
