import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { launchWeapp, type RunnerOptions, type WeappRunner } from './weapp-runner'

const folder = path.resolve(__dirname, 'fixtures/native')

let server: http.Server
let apiBase: string
let weapp: WeappRunner

beforeAll(async () => {
  server = http.createServer(echo)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  apiBase = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
afterEach(() => weapp.close())

async function echo(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  if (request.url === '/slow') return
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { method, url, headers } = request
  response.statusCode = url === '/missing' ? 404 : 200
  response.setHeader('content-type', 'application/json')
  response.end(
    JSON.stringify({
      method,
      url,
      type: headers['content-type'],
      key: headers['x-key'],
      body: Buffer.concat(chunks).toString('latin1'),
    }),
  )
}

async function open(options: Partial<RunnerOptions> = {}): Promise<void> {
  weapp = await launchWeapp({ folder, apiBase, ...options }, 'pages/network/index')
}

test('requests reach the service with their query, body and headers, and answers come back parsed', async () => {
  await open()
  await weapp.tap('Read')
  expect(weapp.text('#answer')).toContain('200 application/json {"method":"GET","url":"/echo?q=')
  await weapp.tap('Write')
  expect(weapp.text('#answer')).toContain('"type":"application/json","key":"k1"')
  expect(weapp.text('#answer')).toContain('"method":"POST"')
  expect(weapp.requests).toEqual([
    { method: 'GET', path: `/echo?q=${encodeURIComponent('灯')}`, status: 200 },
    { method: 'POST', path: '/echo', status: 200 },
  ])
})

test('a refusal of the service is an answer, not a failure', async () => {
  await open()
  await weapp.tap('Missing')
  expect(weapp.text('#answer')).toContain('404 application/json')
})

test('a time-out, a refused connection and a missing network fail with WeChat’s words', async () => {
  await open()
  await weapp.tap('Slow')
  expect(weapp.text('#answer')).toBe('request:fail timeout')
  weapp.phone.goOffline()
  await weapp.tap('Read')
  expect(weapp.text('#answer')).toContain('ERR_INTERNET_DISCONNECTED')
  expect(weapp.text()).toContain('offline')
  weapp.phone.goOnline()
  await weapp.tap('Read')
  expect(weapp.text('#answer')).toContain('200')
  await weapp.close()
  await open({ apiBase: 'http://127.0.0.1:1' })
  await weapp.tap('Read')
  expect(weapp.text('#answer')).toContain('ERR_CONNECTION_REFUSED')
})

test('a chosen photo is uploaded as a real file, and its answer stays text', async () => {
  const photo = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'weapp-photo-')), 'lamp.jpg')
  fs.writeFileSync(photo, 'bytes of a photo')
  await open()
  await weapp.tap('Upload')
  expect(weapp.text('#answer')).toBe('chooseMedia:fail cancel')
  weapp.phone.photos = [photo]
  await weapp.tap('Upload')
  const answer = weapp.text('#answer')
  expect(answer).toContain('200 string')
  expect(answer).toContain('name=\\"photo\\"; filename=\\"lamp.jpg\\"')
  expect(answer).toContain('Content-Type: image/jpeg')
  expect(answer).toContain('bytes of a photo')
  expect(answer).toContain('name=\\"note\\"')
  fs.rmSync(path.dirname(photo), { recursive: true })
})

test('what was stored is there when the app is opened again', async () => {
  await open()
  await weapp.tap('Missing')
  const { storage } = weapp
  await weapp.close()
  await open({ storage })
  expect(weapp.text('#answer')).toContain('404')
})

test('the phone answers where it is, refuses, or cannot tell; calls are written down', async () => {
  await open()
  weapp.phone.location = { longitude: 111.47, latitude: 27.24 }
  await weapp.tap('Locate')
  expect(weapp.text('#place')).toBe('111.47,27.24')
  weapp.phone.location = 'refused'
  await weapp.tap('Locate')
  expect(weapp.text('#place')).toBe('getLocation:fail auth deny')
  await weapp.tap('Call')
  expect(weapp.phone.callsOf('makePhoneCall')).toEqual([{ phoneNumber: '12345' }])
})
