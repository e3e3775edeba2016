import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'

const ROOT_FOLDERS = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt']

/** The newest PostgreSQL's programs on this machine, or undefined. */
function findPrograms() {
  const found = ROOT_FOLDERS.filter((folder) => fs.existsSync(folder))
    .flatMap((folder) => fs.readdirSync(folder).map((name) => path.join(folder, name, 'bin')))
    .filter((folder) => fs.existsSync(path.join(folder, 'initdb')))
  return found.sort((a, b) => a.localeCompare(b, undefined, { numeric: true })).at(-1)
}

/** For a test run: nothing is waited for to reach the disk. */
const FORGETFUL = '-F -c synchronous_commit=off -c full_page_writes=off'

/**
 * Starts a PostgreSQL of its own in a temporary folder, which lives as long as the run that needs it.
 * PostgreSQL refuses to run as root, so root hands it to the user `postgres`.
 * @param options.isDurable for measuring: every commit is on the disk before it is told
 * @returns its URL, the folder of its programs and how to remove it; undefined where PostgreSQL is not installed
 */
export async function startThrowawayPostgres({ isDurable = false } = {}) {
  const programs = findPrograms()
  if (!programs) return undefined
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'linge-postgres-'))
  const data = path.join(folder, 'data')
  const isRoot = process.getuid?.() === 0
  const run = (program, ...args) => {
    const file = path.join(programs, program)
    const [command, full] = isRoot
      ? ['runuser', ['-u', 'postgres', '--', file, ...args]]
      : [file, args]
    execFileSync(command, full, { stdio: ['ignore', 'ignore', 'inherit'], cwd: folder })
  }
  if (isRoot) execFileSync('chown', ['postgres', folder])
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8')
  const port = await freePort()
  const settings = `-p ${port} -h 127.0.0.1 -k ${folder} ${isDurable ? '' : FORGETFUL}`
  run('pg_ctl', '-D', data, '-w', '-l', path.join(folder, 'log'), '-o', settings, 'start')
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    programs,
    stop: () => {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop')
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
