import type { FastifyRequest } from 'fastify'

/** What a log line keeps of a request: no query, because positions and signed links stand there. */
export function logRequest({ method, url, routeOptions }: FastifyRequest) {
  return { method, url: routeOptions?.url ?? url.split('?')[0] }
}

/**
 * What a log line keeps of a failure. The database quotes rows and values in `detail`, `where` and the like, so only
 * what names the fault is taken.
 */
export function logError(error: Error & { code?: unknown }) {
  return {
    type: error.name,
    message: error.message,
    stack: error.stack ?? '',
    ...(typeof error.code === 'string' ? { code: error.code } : {}),
  }
}
