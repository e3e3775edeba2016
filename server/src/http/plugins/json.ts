import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'

const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** JSON is UTF-8 (RFC 8259, 8.1). Broken bytes are refused: replaced ones would pass for what the person wrote. */
export const jsonPlugin = fp(async (app) => {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer' },
    (request, body, done) => {
      if (!isUtf8(request)) return done(failure(415, 'charset_not_supported', 'Send UTF-8'))
      try {
        return parse(request, UTF8.decode(body), done)
      } catch {
        return done(failure(400, 'invalid_utf8', 'The body is not UTF-8'))
      }
    },
  )
})

function isUtf8({ headers }: FastifyRequest): boolean {
  const [, charset = 'utf-8'] =
    /;\s*charset="?([^\s;"]+)/i.exec(headers['content-type'] ?? '') ?? []
  return charset.toLowerCase() === 'utf-8'
}

function failure(statusCode: number, code: string, message: string): Error {
  return Object.assign(new Error(message), { statusCode, code })
}
