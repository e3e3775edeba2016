import path from 'node:path'
import { launchWeapp, type WeappRunner } from './weapp-runner'

const folder = path.resolve(__dirname, 'fixtures/native')

let weapp: WeappRunner
beforeEach(async () => {
  weapp = await launchWeapp({ folder }, 'pages/faults/index')
})
afterEach(() => weapp.close())

test.each([
  ['sendFunction', 'unserialisable-data', 'list[0].onPress: Function'],
  ['sendDate', 'unserialisable-data', 'at: Date'],
  ['sendUndefined', 'unserialisable-data', 'gone: undefined'],
  ['sendCircle', 'unserialisable-data', 'circle.self: a circle'],
  ['sendTooMuch', 'oversized-data', 'bytes'],
  ['useMissingTemplate', 'template-error', 'missing'],
  ['openUnknownPage', 'unknown-page', 'pages/nowhere/index'],
  ['useUnknownApi', 'unknown-wx-api', 'makeCoffee'],
  ['throwNow', 'script-error', 'thrown at once'],
  ['throwLater', 'script-error', 'thrown later'],
  ['logError', 'console-error', 'something is wrong'],
  ['patch', 'bad-request', 'PATCH'],
  ['evaluate', 'script-error', 'Code generation from strings'],
  ['useBrowser', 'script-error', 'alert'],
  ['useNode', 'script-error', 'process'],
])('%s is reported as %s', async (fault, kind, detail) => {
  expect(weapp.violations).toEqual([])
  await weapp.tap(`#${fault}`)
  expect(weapp.violations).toEqual([{ kind, detail: expect.stringContaining(detail) }])
})
