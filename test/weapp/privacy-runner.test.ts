import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { launchWeapp, type WeappRunner } from './weapp-runner'

const folder = path.resolve(__dirname, 'fixtures/native')
const NOT_AGREED = 'fail privacy permission is not authorized 104'

let weapp: WeappRunner
async function open(url = 'pages/privacy/index', from = folder): Promise<void> {
  weapp = await launchWeapp({ folder: from }, url)
  weapp.phone.location = { longitude: 111.47, latitude: 27.24 }
}
afterEach(() => weapp.close())

const answers = () => weapp.text('#answers').split('\n').filter(Boolean)
const kinds = () => weapp.violations.map(({ kind }) => kind)

test('what is guarded waits for the listener’s answer, and a refusal is errno 104', async () => {
  await open()
  await weapp.tap('#listen')
  await weapp.tap('#copy')
  expect([weapp.text('#asked'), answers(), weapp.phone.clipboard]).toEqual([
    'setClipboardData',
    [],
    '',
  ])
  await weapp.tap('#refuse')
  expect(answers()).toEqual([`setClipboardData:${NOT_AGREED}`])
  await weapp.tap('#require')
  await weapp.tap('#refuse')
  expect(answers()[1]).toBe(`requirePrivacyAuthorize:${NOT_AGREED}`)
  expect(weapp.violations).toEqual([])
})

test('agreeing counts only with a button that was pressed, and once for everything', async () => {
  await open()
  await weapp.tap('#listen')
  await weapp.tap('#settings')
  await weapp.tap('#locate')
  await weapp.tap('#agree')
  expect(answers()).toEqual(['needs true'])
  expect(weapp.violations).toEqual([{ kind: 'unpressed-agree-button', detail: 'agree-button' }])
  await weapp.tap('#agree-button')
  await weapp.tap('#agree')
  await weapp.tap('#copy')
  await weapp.tap('#settings')
  expect(answers()).toEqual([
    'needs true',
    'agreePrivacyAuthorization:ok',
    'getLocation:ok',
    'setClipboardData:ok',
    'needs false',
  ])
})

test('without a listener WeChat asks by itself', async () => {
  await open()
  weapp.phone.agreesToPrivacy = false
  await weapp.tap('#locate')
  weapp.phone.agreesToPrivacy = true
  await weapp.tap('#locate')
  expect(answers()).toEqual([`getLocation:${NOT_AGREED}`, 'getLocation:ok'])
})

test('a phone is handed out by a button that agrees, or waits', async () => {
  await open()
  weapp.phone.phoneNumber = '13900000017'
  weapp.phone.agreesToPrivacy = false
  await weapp.tap('#phone-button')
  await weapp.tap('#both-button')
  weapp.phone.phoneNumber = undefined
  await weapp.tap('#phone-button')
  expect(answers()).toEqual([
    `getPhoneNumber:${NOT_AGREED}`,
    'getPhoneNumber:ok undefined',
    'getPhoneNumber:fail user deny undefined',
  ])
})

test('what nobody touched and what is not declared is told', async () => {
  await open('pages/privacy/index?locates=1')
  expect(kinds()).toEqual(['untouched-private-api'])
  await weapp.close()

  const undeclared = mkdtempSync(path.join(os.tmpdir(), 'weapp-undeclared-'))
  cpSync(folder, undeclared, { recursive: true })
  const appJson = path.join(undeclared, 'app.json')
  writeFileSync(appJson, readFileSync(appJson, 'utf8').replace('["getLocation"]', '[]'))
  await open(undefined, undeclared)
  await weapp.tap('#locate')
  expect(kinds()).toEqual(['undeclared-private-info'])
  expect(answers()[0]).toContain('need to be declared')
  rmSync(undeclared, { recursive: true })
})
