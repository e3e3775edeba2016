import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Made by `npm test` before any test runs. */
const SERVICE = path.resolve(__dirname, '../../server/dist/main.mjs')

export interface RunningService {
  /** Origin to hand to `launchWeapp`. */
  readonly apiBase: string
  close(): Promise<void>
}

/** Starts the built service with the demo city in a folder of its own; takes about ten seconds. */
export async function startService(): Promise<RunningService> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'linge-weapp-'))
  const child = spawn(process.execPath, [SERVICE], {
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const close = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    fs.rmSync(folder, { recursive: true, force: true })
  }
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk
  })
  let output = ''
  for await (const chunk of child.stdout) {
    output += chunk
    const apiBase = /ready at (\S+)/.exec(output)?.[1]
    if (apiBase) {
      // The rest of its output is of no interest, but must not fill the pipe.
      child.stdout.resume()
      return { apiBase, close }
    }
  }
  await close()
  throw new Error(`The service did not start: ${complaint}`)
}
