import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { LightMyRequestResponse } from 'fastify'
import type { Kysely } from 'kysely'
import { buildApp } from '../src/app'
import type { Database } from '../src/db/schema'
import type { TypedApp } from '../src/http/typed-app'
import type { SmsSettings } from '../src/integrations/sms/sms-settings'
import type { PushSettings } from '../src/integrations/wechat/push-message'
import type { WechatSettings } from '../src/integrations/wechat/wechat-client'
import type { Imprint } from '../src/lib/imprint'
import type { CheckMode } from '../src/modules/content-checks/content-checks-types'
import { agreeToPositions } from './agree-to-positions'
import { copyTemplate, type DatabaseTemplate } from './database-template'
import { suiteLogger } from './suite-log'
import { createTestClock, type TestClock } from './test-clock'
import { TEST_DATA_KEY, TEST_SECRET } from './test-data-key'

/** Sends requests as one demo person, or as a visitor. */
export interface TestClient {
  readonly token: string | undefined
  get(url: string): Promise<LightMyRequestResponse>
  /** Each call is a new request unless `key`, the Idempotency-Key, is repeated. */
  post(url: string, body?: object, key?: string): Promise<LightMyRequestResponse>
  put(url: string, body: object, key?: string): Promise<LightMyRequestResponse>
  delete(url: string, key?: string): Promise<LightMyRequestResponse>
  /** One file in the multipart field `file`. */
  upload(
    url: string,
    file: Buffer,
    options?: { name?: string; type?: string; key?: string },
  ): Promise<LightMyRequestResponse>
}

export interface TestApp {
  readonly app: TypedApp
  readonly db: Kysely<Database>
  readonly clock: TestClock
  readonly filesFolder: string
  /** @param demoKey a demo person's key, or nothing for a visitor */
  as(demoKey?: string): Promise<TestClient>
  close(): Promise<void>
}

interface TestAppOptions {
  readonly isDemo?: boolean
  /** The built browser edition to serve at `/`. */
  readonly webFolder?: string
  /** The program that re-checks a poll's board. */
  readonly verifierFolder?: string
  readonly imprint?: Imprint
  readonly publicUrl?: string
  readonly wechat?: WechatSettings
  readonly wechatPush?: PushSettings
  readonly contentCheck?: CheckMode
  readonly sms?: SmsSettings
}

/** The whole service on its own copy of the demo city, with a clock that stands at TEST_NOW. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = await copyTemplate(
    JSON.parse(process.env.LINGE_TEST_TEMPLATE ?? '') as DatabaseTemplate,
  )
  await agreeToPositions(database.db)
  const clock = createTestClock()
  const filesFolder = mkdtempSync(path.join(os.tmpdir(), 'linge-files-'))
  const app = await buildApp(
    {
      db: database.db,
      clock,
      isDemo: options.isDemo ?? true,
      filesFolder,
      secret: TEST_SECRET,
      dataKey: TEST_DATA_KEY,
      programFolder: process.env.LINGE_TEST_PROGRAMS ?? '',
      publicUrl: options.publicUrl,
      wechat: options.wechat,
      wechatPush: options.wechatPush,
      contentCheck: options.contentCheck ?? 'development',
      sms: options.sms,
    },
    {
      ...suiteLogger(),
      requestsPerMinute: 1_000_000,
      ...(options.webFolder ? { webFolder: options.webFolder } : {}),
      ...(options.verifierFolder ? { verifierFolder: options.verifierFolder } : {}),
      ...(options.imprint ? { imprint: options.imprint } : {}),
    },
  )
  return {
    app,
    db: database.db,
    clock,
    filesFolder,
    as: async (demoKey) => createClient(app, demoKey ? await signIn(app, demoKey) : undefined),
    close: async () => {
      await app.close()
      await database.close()
      rmSync(filesFolder, { recursive: true, force: true })
    },
  }
}

async function signIn(app: TypedApp, key: string): Promise<string> {
  const response = await app.inject({
    method: 'POST',
    url: '/api/v1/demo/sessions',
    payload: { key },
  })
  if (response.statusCode !== 201) throw new Error(`${key} cannot sign in: ${response.body}`)
  return response.json<{ token: string }>().token
}

/** Sends requests with any token, also a forged one. */
export function createClient(app: TypedApp, token: string | undefined): TestClient {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
  return {
    token,
    get: (url) => app.inject({ method: 'GET', url, headers: authorization }),
    post: (url, body = {}, key = randomUUID()) =>
      app.inject({
        method: 'POST',
        url,
        payload: body,
        headers: { ...authorization, 'idempotency-key': key },
      }),
    put: (url, body, key = randomUUID()) =>
      app.inject({
        method: 'PUT',
        url,
        payload: body,
        headers: { ...authorization, 'idempotency-key': key },
      }),
    delete: (url, key = randomUUID()) =>
      app.inject({
        method: 'DELETE',
        url,
        headers: { ...authorization, 'idempotency-key': key },
      }),
    upload: async (
      url,
      file,
      { name = 'photo.jpg', type = 'image/jpeg', key = randomUUID() } = {},
    ) => {
      const form = new FormData()
      form.append('file', new Blob([file], { type }), name)
      const body = new Response(form)
      return app.inject({
        method: 'POST',
        url,
        payload: Buffer.from(await body.arrayBuffer()),
        headers: {
          ...authorization,
          'idempotency-key': key,
          'content-type': body.headers.get('content-type') ?? '',
        },
      })
    },
  }
}
