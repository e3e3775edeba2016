import { existsSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import fp from 'fastify-plugin'

const YEAR_SECONDS = 365 * 24 * 60 * 60

/** Serves the built browser edition. Names of scripts and styles carry a hash and never change content. */
export const webPlugin = fp(async (app, { folder }: { folder: string }) => {
  if (!existsSync(folder)) return
  await app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    setHeaders: (response, file) => {
      const isHashed = /\.[0-9a-f]{8}\.(?:js|css)$/.test(file)
      response.setHeader(
        'cache-control',
        isHashed ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache',
      )
    },
  })
})
