import type { IncomingMessage } from 'node:http'
import rateLimit from '@fastify/rate-limit'
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { DomainError } from '../../lib/domain-error'

/** Built files are many and small: they have an allowance of their own, so that they use up nothing of the API's. */
const FILES_PER_REQUEST = 5

/** What is left of a refused body is read for the sake of the connection, but only so much of it. */
const MAX_DRAINED_BYTES = 25 * 1024 * 1024
const DRAIN_WATCH_MS = 100

/** How much one caller may ask and send. Who watches over the service (`/healthz`) is never refused. */
export const limitsPlugin = fp(
  async (app, { requestsPerMinute }: { requestsPerMinute: number }) => {
    await app.register(rateLimit, {
      timeWindow: '1 minute',
      max: (request) => (isForApi(request) ? 1 : FILES_PER_REQUEST) * requestsPerMinute,
      keyGenerator: (request) => `${isForApi(request) ? 'api' : 'files'} ${request.ip}`,
      errorResponseBuilder: tooManyRequests,
    })
    app.addHook('onResponse', async ({ raw }) => {
      if (raw.complete === false) cutOff(raw)
    })
  },
)

/** No event tells of what still arrives for an answered request, so the connection's own count is looked at. */
function cutOff(request: IncomingMessage): void {
  const { socket } = request
  const most = socket.bytesRead + MAX_DRAINED_BYTES
  const watch = setInterval(() => {
    if (socket.bytesRead > most) socket.destroy()
    if (request.complete || socket.destroyed) clearInterval(watch)
  }, DRAIN_WATCH_MS)
  watch.unref()
}

function isForApi({ url }: FastifyRequest): boolean {
  return url.startsWith('/api/')
}

function tooManyRequests(): DomainError {
  return new DomainError('too_many', 'rate_limited', 'Too many requests; wait a minute')
}
