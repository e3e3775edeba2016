import { generateKeyPairSync } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { measurePackages } from './measure-packages.mjs'
import { readChanges } from './read-changes.mjs'
import { readKey } from './read-key.mjs'
import { runRelease } from './run-release.mjs'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const KEY = privateKey.export({ type: 'pkcs1', format: 'pem' }).trim()
const SECRET = KEY.split('\n')[2]
const ENV = {
  WECHAT_APP_ID: 'wx0123456789abcdef',
  TARO_APP_API_BASE: 'https://linge.example',
  WECHAT_UPLOAD_KEY: KEY,
}
const TREE = {
  version: '0.2.0',
  changelog:
    '# Changelog\n\n## 0.2.0\n- 通知可以发给朋友\n- 夜里看着不刺眼\n\n## 0.1.0\n- 第一版\n',
  isDirty: false,
  tags: ['weapp-v0.1.0'],
}
const SIZES = new Map([
  ['主包', 700 * 1024],
  ['packages/more', 340 * 1024],
])

async function release(args, { env = ENV, tree = {}, sizes = SIZES, uploadFails } = {}) {
  const done = []
  const printed = []
  const code = await runRelease({
    args,
    env,
    steps: {
      readTree: () => ({ ...TREE, ...tree }),
      build: async () => done.push('build'),
      measure: () => sizes,
      readKey,
      upload: async (sent) => {
        if (uploadFails) throw new Error(`bad key ${sent.key}`)
        done.push(sent)
      },
      tag: (name) => done.push(name),
      print: (text) => printed.push(text),
    },
  })
  return { code, done, text: printed.join('\n') }
}

test.each([[[]], [['--dry-run']], [['--upload', '--dry-run']]])(
  'with %j it builds and shows what would be sent, and sends nothing',
  async (args) => {
    const { code, done, text } = await release(args)
    expect([code, done]).toEqual([0, ['build']])
    for (const part of [
      'wx0123456789abcdef',
      'https://linge.example',
      '0.2.0',
      '夜里看着不刺眼',
      '700.0 KB',
      'Nothing was sent.',
    ]) {
      expect(text).toContain(part)
    }
    expect(text).not.toContain('第一版')
  },
)

test('without any setting the dry run goes through, and says what an upload would lack', async () => {
  const { code, done, text } = await release([], { env: {}, tree: { isDirty: true } })
  expect([code, done]).toEqual([0, ['build']])
  for (const part of ['WECHAT_APP_ID', 'WECHAT_UPLOAD_KEY', 'TARO_APP_API_BASE', 'not committed']) {
    expect(text).toContain(part)
  }
})

test('an upload sends the version with its own text once, and tags it', async () => {
  const { code, done } = await release(['--upload'])
  expect(code).toBe(0)
  expect(done).toEqual([
    'build',
    expect.objectContaining({
      appId: ENV.WECHAT_APP_ID,
      version: '0.2.0',
      description: '通知可以发给朋友\n夜里看着不刺眼',
      key: KEY,
    }),
    'weapp-v0.2.0',
  ])
})

test.each([
  ['uncommitted changes', { tree: { isDirty: true } }, 'not committed'],
  ['a version that was tagged', { tree: { tags: ['weapp-v0.2.0'] } }, 'released before'],
  [
    'a version the changelog does not know',
    { tree: { version: '0.3.0' } },
    'says nothing of 0.3.0',
  ],
  ['no key', { env: { ...ENV, WECHAT_UPLOAD_KEY: '' } }, 'upload key is missing'],
  ['a tourist’s AppID', { env: { ...ENV, WECHAT_APP_ID: 'touristappid' } }, 'no AppID'],
  [
    'a service on this machine',
    { env: { ...ENV, TARO_APP_API_BASE: 'http://127.0.0.1:8080' } },
    'https://',
  ],
])('an upload with %s is refused before anything is built', async (_what, change, reason) => {
  const { code, done, text } = await release(['--upload'], change)
  expect([code, done]).toEqual([1, []])
  expect(text).toContain(reason)
})

test.each([
  ['one', new Map([['主包', 2 * 1024 * 1024 + 1]]), '主包 is larger than 2 MB'],
  [
    'all',
    new Map(Array.from({ length: 11 }, (_, at) => [`p${at}`, 1.9 * 1024 * 1024])),
    'larger than 20 MB',
  ],
])('packages too large for WeChat end even a dry run: %s', async (_what, sizes, reason) => {
  const { code, text } = await release([], { sizes })
  expect(code).toBe(1)
  expect(text).toContain(reason)
})

test('a word it does not know sends nothing', async () => {
  expect(await release(['--uplaod'])).toMatchObject({ code: 1, done: [] })
})

test('the key is printed nowhere, not even when WeChat repeats it', async () => {
  const refused = await release(['--upload'], { uploadFails: true })
  expect([refused.code, refused.done]).toEqual([1, ['build']])
  expect(refused.text).toContain('WeChat did not take it: bad key …')
  const broken = { ...ENV, WECHAT_UPLOAD_KEY: KEY.slice(0, 400) }
  const unread = await release(['--upload'], { env: broken })
  expect(unread.text).toContain('no private key')
  for (const { text } of [refused, unread, await release([])]) expect(text).not.toContain(SECRET)
})

test('the key is read from a file, or from a setting that holds it in one line', () => {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'linge-key-')), 'upload.key')
  fs.writeFileSync(file, `${KEY}\n`)
  expect(readKey({ WECHAT_UPLOAD_KEY_FILE: file })).toBe(KEY)
  expect(readKey({ WECHAT_UPLOAD_KEY: KEY.replaceAll('\n', '\\n') })).toBe(KEY)
  fs.rmSync(path.dirname(file), { recursive: true })
})

test('sizes are counted by package', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'linge-built-'))
  const app = JSON.stringify({ pages: [], subPackages: [{ root: 'packages/more' }] })
  fs.mkdirSync(path.join(folder, 'packages/more'), { recursive: true })
  fs.writeFileSync(path.join(folder, 'app.json'), app)
  fs.writeFileSync(path.join(folder, 'packages/more/page.js'), '1234')
  expect([...measurePackages(folder)]).toEqual([
    ['主包', app.length],
    ['packages/more', 4],
  ])
  fs.rmSync(folder, { recursive: true })
})

test('the changelog of this tree says something of its version', () => {
  const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'))
  expect(readChanges(fs.readFileSync('CHANGELOG.md', 'utf8'), version)).not.toBe('')
})
