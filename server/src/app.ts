import { randomUUID } from 'node:crypto'
import multipart from '@fastify/multipart'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import fastify from 'fastify'
import { createServices, type Deps } from './container'
import { buildLazySerializers } from './http/lazy-serializers'
import { logError, logRequest } from './http/log-request'
import { authPlugin } from './http/plugins/auth'
import { answerBrokenRequest } from './http/plugins/broken-request'
import { answerFailure, errorsPlugin } from './http/plugins/errors'
import { jsonPlugin } from './http/plugins/json'
import { limitsPlugin } from './http/plugins/limits'
import { openapiPlugin } from './http/plugins/openapi'
import { securityHeadersPlugin } from './http/plugins/security-headers'
import { validationPlugin } from './http/plugins/validation'
import { verifierPlugin } from './http/plugins/verifier'
import { webPlugin } from './http/plugins/web'
import { MAX_UPLOAD_BYTES } from './http/routes/media/upload-photo'
import { registerRoutes } from './http/routes/register-routes'
import { getHealth } from './http/routes/system/get-health'
import { getImprint } from './http/routes/system/get-imprint'
import { openDoor } from './http/routes/system/open-door'
import { ProblemSchema } from './http/schemas'
import type { TypedApp } from './http/typed-app'
import { type Imprint, NO_IMPRINT } from './lib/imprint'

export interface AppOptions {
  readonly logger?: {
    readonly level: string
    readonly stream?: { write(line: string): void }
  }
  /** Requests a minute from one address; generous, because a whole building may share one. */
  readonly requestsPerMinute?: number
  /** Proxies in front; without any, what a caller says about its address is not believed. */
  readonly proxyHops?: number
  /** The built browser edition to serve at `/`. */
  readonly webFolder?: string
  /** The program that re-checks a poll's board, to be handed out. */
  readonly verifierFolder?: string
  /** Who answers for this installation; nothing set without it. */
  readonly imprint?: Imprint
}

/** For a whole request with its body; a photo of 20 MB needs 170 KB a second. */
const REQUEST_TIMEOUT_MS = 120_000

const LOG_SERIALIZERS = { req: logRequest, err: logError }

/** Builds the service without listening or opening anything, so that tests can inject requests. */
export async function buildApp(deps: Deps, options: AppOptions = {}): Promise<TypedApp> {
  const app = fastify({
    logger: options.logger ? { ...options.logger, serializers: LOG_SERIALIZERS } : false,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: (_address, hop) => hop < (options.proxyHops ?? 0),
    bodyLimit: 64 * 1024,
    schemaController: { compilersFactory: { buildSerializer: buildLazySerializers } },
    requestTimeout: REQUEST_TIMEOUT_MS,
    frameworkErrors: answerFailure,
    clientErrorHandler: answerBrokenRequest,
  }).withTypeProvider<TypeBoxTypeProvider>()
  const services = createServices({
    ...deps,
    onFailure: (err) => app.log.error({ err }, 'work after an answer failed'),
  })
  // The database is closed after this.
  app.addHook('onClose', async () => {
    await services.rosterImports.idle()
    await services.checks.idle()
  })

  app.addSchema(ProblemSchema)
  await app.register(errorsPlugin)
  await app.register(validationPlugin)
  await app.register(securityHeadersPlugin)
  await app.register(limitsPlugin, { requestsPerMinute: options.requestsPerMinute ?? 1200 })
  await app.register(jsonPlugin)
  await app.register(multipart, { limits: { files: 1, fields: 0, fileSize: MAX_UPLOAD_BYTES } })
  await app.register(openapiPlugin)
  await app.register(authPlugin, {
    secret: deps.secret,
    identity: services.identity,
    secondFactor: services.secondFactor,
    now: () => deps.clock.now(),
  })
  getHealth(app, deps)
  getImprint(app, options.imprint ?? NO_IMPRINT)
  openDoor(app)
  await app.register(async (api) => registerRoutes(api as TypedApp, services, deps), {
    prefix: '/api/v1',
  })
  if (options.verifierFolder) await app.register(verifierPlugin, { folder: options.verifierFolder })
  if (options.webFolder) await app.register(webPlugin, { folder: options.webFolder })
  return app
}
