import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'

/** These run the built service as a process of its own, as `npm start` does. */
const MAIN = path.resolve(__dirname, '../dist/main.mjs')

/** No database here lives long enough to repay a better compilation. */
const FLAG = '--liftoff-only'

let folder: string
const started: ChildProcess[] = []

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'linge-start-'))
})
afterAll(async () => {
  for (const child of started.filter((one) => one.exitCode === null && !one.signalCode)) {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  fs.rmSync(folder, { recursive: true, force: true })
})

interface Ended {
  readonly code: number
  readonly message: string
}

function start(
  settings: Record<string, string>,
  user: { uid?: number } = {},
  program = MAIN,
): ChildProcess {
  const child = spawn(process.execPath, [FLAG, program], {
    ...user,
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: path.join(folder, 'data'), ...settings },
  })
  started.push(child)
  return child
}

async function ended(child: ChildProcess): Promise<Ended> {
  let message = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    message += chunk
  })
  const [code] = await once(child, 'exit')
  return { code, message }
}

async function demoPeople(address: string): Promise<{ items: object[] }> {
  const response = await fetch(`${address}/api/v1/demo/people`)
  return (await response.json()) as { items: object[] }
}

async function addressOf(child: ChildProcess): Promise<string> {
  let output = ''
  for await (const chunk of child.stdout ?? []) {
    output += chunk
    const address = /ready at (\S+)/.exec(output)?.[1]
    if (address) return address
  }
  throw new Error(`The service did not start: ${output}`)
}

test('without the demo city there are categories to report under, and again after a new start', async () => {
  const settings = { DEMO: 'off' }
  const list = async (child: ChildProcess) => {
    const response = await fetch(`${await addressOf(child)}/api/v1/categories`)
    const { items } = (await response.json()) as { items: { code: string }[] }
    child.kill('SIGTERM')
    expect((await ended(child)).code).toBe(0)
    return items.map(({ code }) => code)
  }
  const codes = await list(start(settings))
  expect(codes).toContain('street_light')
  expect(await list(start(settings))).toEqual(codes)
}, 120_000)

test('with the demo city, data is there again after Ctrl-C and a new start; a second process is turned away meanwhile', async () => {
  const first = start({})
  const address = await addressOf(first)
  expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ status: 'ok' })
  const people = await demoPeople(address)
  expect(people.items.length).toBeGreaterThan(5)

  const second = await ended(start({}))
  expect(second.code).toBe(1)
  expect(second.message).toMatch(/^The data folder .* is in use by process \d+\. .*\n$/)

  first.kill('SIGINT')
  expect((await ended(first)).code).toBe(0)

  const again = start({})
  const secondAddress = await addressOf(again)
  expect(await demoPeople(secondAddress)).toEqual(people)
  again.kill('SIGTERM')
  expect((await ended(again)).code).toBe(0)
}, 120_000)

test.each([
  ['a port that is no number', { PORT: 'eighty' }, /PORT/],
  ['a port out of range', { PORT: '70000' }, /PORT/],
  ['a database address of another kind', { DATABASE_URL: 'mysql://x' }, /DATABASE_URL/],
  ['a secret that is too short', { JWT_SECRET: 'short' }, /JWT_SECRET/],
  ['a data key that is too short', { DATA_KEY: 'short' }, /DATA_KEY/],
  [
    'an AppID without its secret',
    { WECHAT_APP_ID: 'wx0123456789abcdef' },
    /WECHAT_APP_ID and WECHAT_APP_SECRET belong together/,
  ],
  [
    'codes shown on the page where residents are real',
    { DEMO: 'off', SMS_PROVIDER: 'development' },
    /SMS_PROVIDER development shows the codes on the page/,
  ],
  [
    'a provider of messages without its keys',
    { SMS_PROVIDER: 'tencent', SMS_SECRET_ID: 'AKID' },
    /SMS_PROVIDER tencent needs .*SMS_SECRET_KEY/,
  ],
  ['an AppID that is none', { WECHAT_APP_ID: 'linge' }, /WECHAT_APP_ID/],
  ['a public address that is none', { PUBLIC_URL: 'linge.example' }, /PUBLIC_URL/],
  [
    'a push without a mini-program',
    { WECHAT_PUSH_TOKEN: 'tokenOfThePush', WECHAT_PUSH_AES_KEY: 'a'.repeat(43) },
    /WECHAT_PUSH_TOKEN and WECHAT_PUSH_AES_KEY belong together/,
  ],
  ['a key of the push that is none', { WECHAT_PUSH_AES_KEY: 'short' }, /WECHAT_PUSH_AES_KEY/],
  [
    'the development checker for real residents',
    { DEMO: 'off', CONTENT_CHECK: 'development' },
    /CONTENT_CHECK=development .* for the demo alone/,
  ],
  [
    'a check by WeChat without a mini-program',
    { CONTENT_CHECK: 'wechat' },
    /CONTENT_CHECK=wechat needs WECHAT_APP_ID/,
  ],
  ['demo mode neither on nor off', { DEMO: 'perhaps' }, /DEMO .*: on, off/],
  ['an unknown log level', { LOG_LEVEL: 'loud' }, /LOG_LEVEL .*: silent, error, warn, info, debug/],
  [
    'a database address that is none',
    { DATABASE_URL: 'postgres://linge:secret@127.0.0.1:99999/linge' },
    /^(?!.*secret).*DATABASE_URL must look like postgres:/,
  ],
  ['a file in place of the pages', { WEB_DIR: __filename }, /WEB_DIR .* is no folder/],
  ['an address of another machine', { HOST: '999.1.1.1' }, /HOST/],
  [
    'a database that does not answer',
    { DATABASE_URL: 'postgres://127.0.0.1:1/none' },
    /DATABASE_URL/,
  ],
  ['a folder inside a file', { DATA_DIR: path.join(__filename, 'data') }, /DATA_DIR/],
  ['a file in place of the data', { DATA_DIR: __filename }, /DATA_DIR/],
  ['a folder where there can be none', { DATA_DIR: '/proc/linge' }, /DATA_DIR/],
  [
    'a folder where there can be none, with a secret given',
    { DATA_DIR: '/proc/linge', JWT_SECRET: 'a secret that is long enough to be taken' },
    /DATA_DIR/,
  ],
])('%s is one sentence and exit code 1', async (_case, settings, words) => {
  const { code, message } = await ended(start({ ...settings } as Record<string, string>))
  expect(code).toBe(1)
  expect(message).toMatch(words)
  expect(message.trim().split('\n')).toHaveLength(1)
})

test('a client that stops in the middle of a request does not keep Ctrl-C from working', async () => {
  const child = start({})
  const { port } = new URL(await addressOf(child))
  const stuck = net.connect(Number(port), '127.0.0.1')
  stuck.on('error', () => undefined)
  stuck.write('POST /api/v1/reports HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n')
  stuck.write('Idempotency-Key: stuck-request\r\nContent-Length: 500\r\n\r\n{')
  await fetch(`http://127.0.0.1:${port}/healthz`)
  child.kill('SIGINT')
  expect((await ended(child)).code).toBe(0)
  stuck.destroy()
}, 60_000)

test('what was answered is still there after the process was killed, and its folder opens again', async () => {
  const first = start({})
  const address = await addressOf(first)
  const call = async (url: string, path: string, body: object, token = '') => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': 'before-the-crash',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
    })
    return (await response.json()) as { id: string; token: string }
  }
  const report = {
    categoryCode: 'street_light',
    body: '路灯坏了三天',
    address: '3栋东侧',
    gridCode: '430503005003003',
    isPublic: true,
    isAnonymous: true,
    uploadIds: [],
  }
  const { token } = await call(address, '/demo/sessions', { key: 'resident-chen' })
  const { id } = await call(address, '/reports', report, token)
  first.kill('SIGKILL')
  await once(first, 'exit')

  const again = start({})
  const repeated = await call(await addressOf(again), '/reports', report, token)
  expect(repeated.id).toBe(id)
  again.kill('SIGTERM')
  expect((await ended(again)).code).toBe(0)
}, 60_000)

test('a database that takes the call and says nothing is one sentence after a few seconds', async () => {
  const mute = net.createServer(() => undefined).listen(0, '127.0.0.1')
  await once(mute, 'listening')
  const { port } = mute.address() as net.AddressInfo
  const { code, message } = await ended(
    start({ DATABASE_URL: `postgres://linge@127.0.0.1:${port}/linge` }),
  )
  mute.close()
  expect(code).toBe(1)
  expect(message).toBe(
    'The database at DATABASE_URL does not answer. Start it, or correct DATABASE_URL.\n',
  )
})

test('a file in place of the folder of photos is one sentence and exit code 1', async () => {
  const data = path.join(folder, 'files-file')
  fs.mkdirSync(data)
  fs.writeFileSync(path.join(data, 'files'), '')
  const { code, message } = await ended(start({ DATA_DIR: data }))
  expect(code).toBe(1)
  expect(message).toMatch(/^.*files-file\/files cannot be used \(EEXIST\)\..*\n$/)
}, 60_000)

test('output that nobody reads any more does not end the service', async () => {
  const child = start({ LOG_LEVEL: 'info' })
  const address = await addressOf(child)
  child.stdout?.destroy()
  for (let sent = 0; sent < 3; sent += 1) await fetch(`${address}/healthz`)
  expect((await fetch(`${address}/healthz`)).status).toBe(200)
  child.kill('SIGTERM')
  expect((await ended(child)).code).toBe(0)
}, 60_000)

/** Rights mean nothing to root, so there these run as a user without any. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

test('a database that may not be read is not called damaged', async () => {
  const data = path.join(folder, 'closed')
  fs.mkdirSync(path.join(data, 'database', 'base'), { recursive: true })
  fs.writeFileSync(path.join(data, 'database', 'PG_VERSION'), '18\n')
  fs.chmodSync(folder, 0o755)
  fs.chmodSync(data, 0o777)
  fs.chmodSync(path.join(data, 'database', 'base'), 0o000)
  const { code, message } = await ended(start({ DATA_DIR: data }, NOBODY))
  expect(code).toBe(1)
  expect(message).toMatch(
    /^.*closed\/database.* cannot be used \(EACCES\)\. Give access to it.*\n$/,
  )
}, 60_000)

const asRoot = process.getuid?.() === 0 ? test : test.skip

// Only root can run it as somebody to whom the project's own folder is closed.
asRoot.each(['start', 'reset-demo'])(
  'npm run %s where nothing can be written is one sentence',
  async (name) => {
    const script = path.resolve(__dirname, `../../scripts/${name}.mjs`)
    const { code, message } = await ended(start({}, NOBODY, script))
    expect(code).toBe(1)
    expect(message).toMatch(/^\/.*dist cannot be written \(EACCES\).*\n$/)
  },
)

test('a kept secret that was lost half-written is one sentence and exit code 1', async () => {
  const data = path.join(folder, 'no-secret')
  fs.mkdirSync(data)
  fs.writeFileSync(path.join(data, 'jwt-secret'), '')
  const { code, message } = await ended(start({ DATA_DIR: data }))
  expect(code).toBe(1)
  expect(message).toMatch(/^The data folder .*jwt-secret holds no secret; remove it.*\n$/)
})

test('a data key that was lost is told before a second one is used', async () => {
  const { code, message } = await ended(
    start({ DATA_KEY: 'another key than the one that sealed the phones' }),
  )
  expect(code).toBe(1)
  expect(message).toMatch(/^DATA_KEY is not the one .*\n$/)
}, 60_000)

test('a taken port is one sentence and exit code 1', async () => {
  const occupant = net.createServer().listen(0, '127.0.0.1')
  await once(occupant, 'listening')
  const { port } = occupant.address() as net.AddressInfo
  const { code, message } = await ended(start({ PORT: String(port) }))
  occupant.close()
  expect(code).toBe(1)
  expect(message).toBe(
    `Port ${port} is taken. Stop the program that uses it, or choose another PORT.\n`,
  )
}, 60_000)

test('a database that cannot be opened is one sentence that says what to do', async () => {
  const damaged = path.join(folder, 'damaged')
  fs.mkdirSync(path.join(damaged, 'database', 'base'), { recursive: true })
  fs.writeFileSync(path.join(damaged, 'database', 'PG_VERSION'), '18\n')
  const { code, message } = await ended(start({ DATA_DIR: damaged }))
  expect(code).toBe(1)
  expect(message.trim()).toMatch(/^The database in .+ cannot be opened.+demo:reset.*\.$/)
}, 60_000)
