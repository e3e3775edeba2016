import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { ErrorObject } from 'ajv'
import { envSchema } from 'env-schema'
import pg from 'pg'
import type { Static } from 'typebox'
import type { SmsSettings } from '../integrations/sms/sms-settings'
import { type MessageTemplates, parseTemplates } from '../integrations/wechat/message-templates'
import type { PushSettings } from '../integrations/wechat/push-message'
import { WECHAT_RELEASES, type WechatSettings } from '../integrations/wechat/wechat-client'
import { SEAL_ALGORITHMS, type SealAlgorithm } from '../lib/ciphers'
import { ensureFolder } from '../lib/ensure-folder'
import type { Imprint } from '../lib/imprint'
import { CHECK_MODES, type CheckMode } from '../modules/content-checks/content-checks-types'

const MIN_SECRET_LENGTH = 32

/** Plain: building it with typebox would take longer than all else that is loaded before the settings are read. */
const SETTINGS = {
  type: 'object',
  required: [
    'HOST',
    'PORT',
    'PROXY_HOPS',
    'DATA_DIR',
    'WEB_DIR',
    'LOG_LEVEL',
    'SEAL_WITH',
    'WECHAT_API',
    'WECHAT_RELEASE',
    'SMS_API',
    'SMS_PER_DAY',
  ],
  properties: {
    HOST: { type: 'string', default: '127.0.0.1' },
    PORT: { type: 'integer', default: 8080, minimum: 0, maximum: 65535 },
    PROXY_HOPS: { type: 'integer', default: 0, minimum: 0, maximum: 9 },
    DATA_DIR: { type: 'string', default: './data', minLength: 1 },
    DATABASE_URL: { type: 'string', pattern: '^postgres(ql)?://' },
    WEB_DIR: { type: 'string', default: './dist/h5', minLength: 1 },
    JWT_SECRET: { type: 'string', minLength: MIN_SECRET_LENGTH },
    DATA_KEY: { type: 'string', minLength: MIN_SECRET_LENGTH },
    SEAL_WITH: { type: 'string', enum: [...SEAL_ALGORITHMS], default: 'aes-256-gcm' },
    DEMO: { type: 'string', enum: ['on', 'off'] },
    PUBLIC_URL: {
      type: 'string',
      pattern: '^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?/?$',
      maxLength: 120,
    },
    WECHAT_APP_ID: { type: 'string', pattern: '^wx[0-9a-f]{16}$' },
    WECHAT_APP_SECRET: { type: 'string', minLength: 16, maxLength: 128 },
    WECHAT_API: {
      type: 'string',
      pattern: '^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?/?$',
      default: 'https://api.weixin.qq.com',
    },
    WECHAT_RELEASE: { type: 'string', enum: [...WECHAT_RELEASES], default: 'formal' },
    WECHAT_PUSH_TOKEN: { type: 'string', pattern: '^[A-Za-z0-9]{3,32}$' },
    WECHAT_PUSH_AES_KEY: { type: 'string', pattern: '^[A-Za-z0-9]{43}$' },
    CONTENT_CHECK: { type: 'string', enum: [...CHECK_MODES] },
    SMS_PROVIDER: { type: 'string', enum: ['tencent', 'development'] },
    SMS_SECRET_ID: { type: 'string', minLength: 1, maxLength: 128 },
    SMS_SECRET_KEY: { type: 'string', minLength: 1, maxLength: 128 },
    SMS_APP_ID: { type: 'string', pattern: '^[0-9]{1,20}$' },
    SMS_SIGN_NAME: { type: 'string', minLength: 1, maxLength: 40 },
    SMS_TEMPLATE_ID: { type: 'string', pattern: '^[0-9]{1,20}$' },
    SMS_API: {
      type: 'string',
      pattern: '^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?/?$',
      default: 'https://sms.tencentcloudapi.com',
    },
    SMS_PER_DAY: { type: 'integer', default: 2000, minimum: 1, maximum: 1_000_000 },
    WECHAT_TEMPLATES: { type: 'string', maxLength: 4000 },
    OWNER_NAME: { type: 'string', minLength: 1, maxLength: 60 },
    FILING_NUMBER: { type: 'string', minLength: 1, maxLength: 40 },
    COMPLAINT_PHONE: { type: 'string', pattern: '^[0-9-]{3,20}$' },
    COMPLAINT_URL: { type: 'string', pattern: '^https://', maxLength: 200 },
    LOG_LEVEL: {
      type: 'string',
      enum: ['silent', 'error', 'warn', 'info', 'debug'],
      default: 'warn',
    },
  },
} as const
type Settings = Static<typeof SETTINGS>

export interface Config {
  readonly host: string
  readonly port: number
  /** Proxies in front whose word about the caller's address is believed. */
  readonly proxyHops: number
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly jwtSecret: string
  /** Seals phones and the like in the database; what it has sealed only it can open. */
  readonly dataKey: string
  /** How it seals from now on. */
  readonly sealWith: SealAlgorithm
  /** The built browser edition, served at `/`; without it only the API is served. */
  readonly webFolder: string
  /** Where people's browsers find the browser edition, without a slash at its end; what is printed leads there. */
  readonly publicUrl: string | undefined
  /** The mini-program people sign in with; undefined where none is set up. */
  readonly wechat: WechatSettings | undefined
  /** Where WeChat's pushes are read; undefined where none come. */
  readonly wechatPush: PushSettings | undefined
  /** Who looks at what residents write before everybody reads it. */
  readonly contentCheck: CheckMode
  /** How codes are sent to phones; undefined where none are. */
  readonly sms: SmsSettings | undefined
  /** Demo people may be signed in without a proof. Never on by itself when a real database is configured. */
  readonly isDemo: boolean
  /** Who answers for this installation, as residents read it. */
  readonly imprint: Imprint
  readonly logLevel: Settings['LOG_LEVEL']
}

/** A setting that cannot be used; the message is one sentence for the person who starts the service. */
export class SettingError extends Error {}

/**
 * Reads and checks every setting once. A missing JWT_SECRET or DATA_KEY is made and kept in the data folder.
 * @throws SettingError naming the setting and what it must be
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const settings = parse(env)
  const dataDir = path.resolve(settings.DATA_DIR)
  const webFolder = path.resolve(settings.WEB_DIR)
  const wechat = readWechat(settings)
  const isDemo = settings.DEMO ? settings.DEMO === 'on' : settings.DATABASE_URL === undefined
  if (settings.DATABASE_URL !== undefined) assertDatabaseUrl(settings.DATABASE_URL)
  assertNoFile(webFolder)
  return {
    host: settings.HOST,
    port: settings.PORT,
    proxyHops: settings.PROXY_HOPS,
    dataDir,
    databaseUrl: settings.DATABASE_URL,
    webFolder,
    publicUrl: settings.PUBLIC_URL?.replace(/\/$/, ''),
    jwtSecret: settings.JWT_SECRET ?? keptSecret(dataDir, 'jwt-secret'),
    dataKey: settings.DATA_KEY ?? keptSecret(dataDir, 'data-key'),
    sealWith: settings.SEAL_WITH,
    wechat,
    wechatPush: readPush(settings, wechat),
    contentCheck: readContentCheck(settings, { wechat, isDemo }),
    isDemo,
    sms: readSms(settings, isDemo),
    imprint: {
      ownerName: settings.OWNER_NAME ?? null,
      filingNumber: settings.FILING_NUMBER ?? null,
      complaintPhone: settings.COMPLAINT_PHONE ?? null,
      complaintUrl: settings.COMPLAINT_URL ?? null,
    },
    logLevel: settings.LOG_LEVEL,
  }
}

/** @throws SettingError when only one of the two that belong together is set */
function readWechat(settings: Settings): WechatSettings | undefined {
  const { WECHAT_APP_ID: appId, WECHAT_APP_SECRET: appSecret, WECHAT_API: api } = settings
  if (appId === undefined && appSecret === undefined) return undefined
  if (appId === undefined || appSecret === undefined) {
    throw new SettingError(
      'A setting cannot be used: WECHAT_APP_ID and WECHAT_APP_SECRET belong together. See docs/operations.md.',
    )
  }
  const templates = readTemplates(settings.WECHAT_TEMPLATES)
  const release = settings.WECHAT_RELEASE
  return { appId, appSecret, baseUrl: api.replace(/\/$/, ''), release, templates }
}

/** @throws SettingError naming the first template that cannot be used */
function readTemplates(text = '{}'): MessageTemplates {
  try {
    return parseTemplates(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SettingError(
      `A setting cannot be used: WECHAT_TEMPLATES ${reason}. See docs/wechat.md.`,
    )
  }
}

/** @throws SettingError when only one of the two that belong together is set, or no mini-program is */
function readPush(
  { WECHAT_PUSH_TOKEN: token, WECHAT_PUSH_AES_KEY: encodingAesKey }: Settings,
  wechat: WechatSettings | undefined,
): PushSettings | undefined {
  if (token === undefined && encodingAesKey === undefined) return undefined
  if (token === undefined || encodingAesKey === undefined || !wechat) {
    throw new SettingError(
      'A setting cannot be used: WECHAT_PUSH_TOKEN and WECHAT_PUSH_AES_KEY belong together and to WECHAT_APP_ID. See docs/wechat.md.',
    )
  }
  return { appId: wechat.appId, token, encodingAesKey }
}

/**
 * WeChat where a mini-program is set up, a few words in the demo, the committee alone elsewhere.
 * @throws SettingError for WeChat without a mini-program, and for the development checker with real residents
 */
function readContentCheck(
  { CONTENT_CHECK: chosen }: Settings,
  { wechat, isDemo }: { wechat: WechatSettings | undefined; isDemo: boolean },
): CheckMode {
  if (chosen === 'wechat' && !wechat) {
    throw new SettingError(
      'A setting cannot be used: CONTENT_CHECK=wechat needs WECHAT_APP_ID. See docs/wechat.md.',
    )
  }
  if (chosen === 'development' && !isDemo) {
    throw new SettingError(
      'A setting cannot be used: CONTENT_CHECK=development lets nearly everything pass and is for the demo alone. Choose wechat or manual.',
    )
  }
  if (chosen) return chosen
  if (wechat) return 'wechat'
  return isDemo ? 'development' : 'manual'
}

/** @throws SettingError for codes that would be shown to whoever asks, or settings of which one is missing */
function readSms(settings: Settings, isDemo: boolean): SmsSettings | undefined {
  const perDay = settings.SMS_PER_DAY
  const provider = settings.SMS_PROVIDER ?? (isDemo ? 'development' : undefined)
  if (provider === 'tencent') {
    return { provider, perDay, ...readTencentSms(settings) }
  }
  if (provider === undefined) return undefined
  if (!isDemo) {
    throw new SettingError(
      'A setting cannot be used: SMS_PROVIDER development shows the codes on the page, which only a demo may. See docs/operations.md.',
    )
  }
  return { provider, perDay }
}

function readTencentSms(settings: Settings) {
  const {
    SMS_SECRET_ID: secretId,
    SMS_SECRET_KEY: secretKey,
    SMS_APP_ID: appId,
    SMS_SIGN_NAME: signName,
    SMS_TEMPLATE_ID: templateId,
  } = settings
  if (!secretId || !secretKey || !appId || !signName || !templateId) {
    throw new SettingError(
      'A setting cannot be used: SMS_PROVIDER tencent needs SMS_SECRET_ID, SMS_SECRET_KEY, SMS_APP_ID, SMS_SIGN_NAME and SMS_TEMPLATE_ID. See docs/operations.md.',
    )
  }
  const baseUrl = settings.SMS_API.replace(/\/$/, '')
  return { secretId, secretKey, appId, signName, templateId, baseUrl }
}

function parse(env: NodeJS.ProcessEnv): Settings {
  try {
    return envSchema<Settings>({
      schema: SETTINGS,
      data: { ...env },
      dotenv: false,
      env: false,
    })
  } catch (error) {
    throw new SettingError(`A setting cannot be used: ${explain(error)}. See docs/operations.md.`)
  }
}

/** env-schema reports `env/PORT must be integer`; several problems are joined by commas. */
function explain(error: unknown): string {
  const { errors, message } = error as Error & { errors?: ErrorObject[] }
  if (!errors) return message
  return errors
    .map(({ instancePath, message: problem, params }) => {
      const allowed = Array.isArray(params.allowedValues)
        ? `: ${params.allowedValues.join(', ')}`
        : ''
      return `${instancePath.slice(1)} ${problem}${allowed}`
    })
    .join('; ')
}

/** @throws SettingError for what the database's driver cannot read as an address */
function assertDatabaseUrl(url: string): void {
  try {
    new pg.Client(url)
  } catch {
    throw new SettingError(
      'A setting cannot be used: DATABASE_URL must look like postgres://user:password@host:5432/database. See docs/operations.md.',
    )
  }
}

/** Without a folder of that name only the API is served; a file is a mistake. */
function assertNoFile(webFolder: string): void {
  if (fs.statSync(webFolder, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new SettingError(
      `WEB_DIR ${webFolder} is no folder. Choose the folder of the built pages.`,
    )
  }
}

function keptSecret(dataDir: string, name: string): string {
  const file = path.join(dataDir, name)
  try {
    ensureFolder(dataDir)
    if (!fs.existsSync(file)) {
      fs.writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
    }
    const secret = fs.readFileSync(file, 'utf8')
    if (secret.length < MIN_SECRET_LENGTH) throw new Error(`${file} holds no secret; remove it`)
    return secret
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SettingError(
      `The data folder ${dataDir} cannot be used (${reason}). Choose another DATA_DIR.`,
    )
  }
}
