// Starts the stand-in of WeChat on this machine and the service beside it, for development: nothing leaves the machine.
import './lib/project-root.mjs'
import { loadTypescript } from './lib/load-typescript.mjs'

const APP = { appId: 'wx0000000000000000', appSecret: 'secret-of-the-stand-in' }
/** Whoever signs in or gives a phone by a code that is none of the stand-in's own, as WeChat's developer tools do. */
const ANYBODY = { openId: 'o-anybody', phone: '13900000000' }

const { startFakeWechat } = await loadTypescript('test/wechat/fake-wechat.ts')
const wechat = await startFakeWechat(APP, {
  port: Number(process.env.WECHAT_PORT ?? 8081),
  anybody: ANYBODY,
  onCall: ({ path }) => process.stdout.write(`  stand-in of WeChat: ${path}\n`),
})
Object.assign(process.env, {
  WECHAT_APP_ID: APP.appId,
  WECHAT_APP_SECRET: APP.appSecret,
  WECHAT_API: wechat.url,
})
process.stdout.write(`A stand-in of WeChat answers at ${wechat.url}.\n`)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void wechat.close())
await import('./start.mjs')
