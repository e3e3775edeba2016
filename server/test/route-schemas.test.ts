import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { FastifyInstance, RouteOptions } from 'fastify'
import { startTestApp, type TestApp } from './test-app'

const PARTS = ['body', 'querystring', 'params', 'headers'] as const

const routes: RouteOptions[] = []
let service: TestApp

/** Fastify tells of every instance before it has routes. */
const noteRoutes = (message: unknown) => {
  const { fastify } = message as { fastify: FastifyInstance }
  fastify.addHook('onRoute', (route) => void routes.push(route))
}

beforeAll(async () => {
  subscribe('fastify.initialization', noteRoutes)
  service = await startTestApp()
})
afterAll(async () => {
  unsubscribe('fastify.initialization', noteRoutes)
  await service.close()
})

test('what every route takes can be checked, though the service prepares that for the first request only', () => {
  const prepare = service.app.validatorCompiler
  if (!prepare) throw new Error('Nothing checks what routes take')
  const parts = routes.flatMap(({ url, method, schema }) =>
    PARTS.flatMap((httpPart) => {
      const part = schema?.[httpPart]
      return part ? [{ schema: part as never, url, method: String(method), httpPart }] : []
    }),
  )
  expect(parts.length).toBeGreaterThan(100)
  // With `{}` it prepares itself, and throws when it cannot.
  for (const part of parts) expect(() => prepare(part)({})).not.toThrow()
})
