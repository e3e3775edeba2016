import { Readable } from 'node:stream'
import type { WechatClient } from '../../../integrations/wechat/wechat-client'
import { createMiniCodesService } from './mini-codes-service'

const PICTURE = Buffer.from([0xff, 0xd8, 0xff, 0xe0])
const CODES = Array.from({ length: 20 }, (_, index) => ({ page: 'pages/home', scene: `${index}` }))

function createCodes(makeCode: () => Promise<Buffer>, appId = 'wx1') {
  let now = 0
  const files = new Map<string, Buffer>()
  const failures: unknown[] = []
  const client = { makeCode } as unknown as WechatClient
  const codes = createMiniCodesService({
    client,
    appId,
    storage: {
      put: async (key, content) => void files.set(key, content),
      async read(key) {
        const file = files.get(key)
        if (!file) throw new Error('none')
        return Readable.from([file])
      },
      remove: async (key) => void files.delete(key),
    },
    clock: { now: () => new Date(now) },
    onFailure: (error) => failures.push(error),
  })
  const pass = (ms: number) => {
    now += ms
  }
  return { codes, files, failures, pass }
}

test('whoever prints waits for a quarter of a minute at most, and what came by then is kept', async () => {
  const { codes, files, pass } = createCodes(async () => {
    pass(2_000)
    return PICTURE
  })
  const made = (await codes.makeOnce(CODES)).filter(Boolean)
  expect(made.length).toBeGreaterThan(5)
  expect(made.length).toBeLessThan(CODES.length)
  expect(files.size).toBe(made.length)
})

test('what is no picture is not kept, and the operator is told once', async () => {
  const { codes, files, failures } = createCodes(async () => Buffer.from('<html>'))
  expect(await codes.makeOnce(CODES)).toEqual(CODES.map(() => undefined))
  expect(files.size).toBe(0)
  expect(failures).toHaveLength(1)
})

test('codes of another mini-program, page or scene are others', async () => {
  const { codes, files } = createCodes(async () => PICTURE)
  await codes.makeOnce([
    { page: 'a', scene: '1' },
    { page: 'b', scene: '1' },
    { page: 'b', scene: '2' },
    { page: 'b', scene: '2' },
  ])
  expect(files.size).toBe(3)
})
