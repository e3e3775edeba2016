import fp from 'fastify-plugin'
import helmet from 'helmet'

/**
 * The browser edition loads only what this service serves. Styles may be inline because scale and bar widths are
 * written on elements; `upgrade-insecure-requests` would break a first start on plain http.
 */
const CONTENT_POLICY = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  // A picked photo is read back from its blob: address before it is sent.
  connectSrc: ["'self'", 'blob:'],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
}

/** Helmet's defaults on every answer. Its headers are composed once and not for each answer again. */
export const securityHeadersPlugin = fp(async (app) => {
  const setHeaders = helmet({ contentSecurityPolicy: { directives: CONTENT_POLICY } })
  app.addHook('onRequest', (request, reply, next) => {
    setHeaders(request.raw, reply.raw, (error) => next(error as Error | undefined))
  })
})
