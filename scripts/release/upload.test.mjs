import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { upload } from './upload.mjs'

const before = process.cwd()
let folder
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'linge-upload-'))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(before)
  fs.rmSync(folder, { recursive: true })
})

const RELEASE = { appId: 'wx0123456789abcdef', version: '0.2.0', description: '新的', key: 'key' }

test('without WeChat’s tool it says how to get it, outside the project’s own packages', async () => {
  await expect(upload(RELEASE)).rejects.toThrow(
    /npm install --prefix \.release miniprogram-ci@\d+\.\d+\.\d+$/,
  )
})

test('WeChat’s tool is given what was built, unchanged, with key, version and text', async () => {
  const tool = '.release/node_modules/miniprogram-ci'
  fs.mkdirSync(tool, { recursive: true })
  fs.writeFileSync(
    `${tool}/index.js`,
    `exports.Project = function (options) { this.options = options }
     exports.upload = async (call) => require('fs').writeFileSync('sent.json', JSON.stringify(call))`,
  )
  await upload(RELEASE)
  expect(JSON.parse(fs.readFileSync('sent.json', 'utf8'))).toMatchObject({
    project: {
      options: {
        appid: RELEASE.appId,
        type: 'miniProgram',
        privateKey: 'key',
        projectPath: path.join(fs.realpathSync(folder), 'dist/weapp'),
      },
    },
    version: '0.2.0',
    desc: '新的',
    setting: { es6: false, minify: false },
  })
})
