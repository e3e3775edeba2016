import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/**
 * Starts the built service with the demo city, in a temporary folder and on a free port.
 * @returns its address and how to end it, which also removes the folder
 */
export async function startDemo() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'linge-demo-'))
  const service = spawn(process.execPath, ['server/dist/main.mjs'], {
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = async () => {
    if (service.exitCode === null) {
      service.kill('SIGTERM')
      await once(service, 'exit')
    }
    fs.rmSync(folder, { recursive: true, force: true })
  }
  const started = new Promise((resolve, reject) => {
    let output = ''
    service.stdout.on('data', (chunk) => {
      output += chunk
      const address = /ready at (\S+)/.exec(output)?.[1]
      if (address) resolve(address)
    })
    service.once('exit', () => reject(new Error('The service did not start.')))
  })
  try {
    return { address: await started, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
