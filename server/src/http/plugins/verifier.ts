import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import fp from 'fastify-plugin'

/** All that the program needs; each is saved beside the others. */
const FILES = ['verify-board.mjs', 'board-words.mjs', 'README.md']

/** Serves the program that re-checks a board, under a path that stays: it is written in what people copy. */
export const verifierPlugin = fp(async (app, { folder }: { folder: string }) => {
  if (!existsSync(folder)) return
  for (const name of FILES) {
    app.get(`/verifier/${name}`, { schema: { hide: true } }, async (_request, reply) => {
      const type = name.endsWith('.mjs') ? 'text/javascript' : 'text/markdown'
      return reply
        .type(`${type}; charset=utf-8`)
        .header('cache-control', 'no-cache')
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(await readFile(path.join(folder, name)))
    })
  }
})
