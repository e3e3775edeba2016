import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { findForbidden, searchLogs } from './search-logs.mjs'

test.each([
  ['a mobile number', '{"msg":"sent to 13900000017"}'],
  ['a session', '{"authorization":"Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.x"}'],
  ['a session key', '{"session_key":"abc"}'],
  ['an openid', '{"openid":"abc"}'],
  ['an openid', '{"touser":"o-li"}'],
  ['a code of WeChat', '{"url":"/x?js_code=login-code.o-li.1"}'],
  ['a secret', '{"appsecret":"secret-of-the-test"}'],
  ['words of people', '{"body":"路灯坏了"}'],
])('%s is found in %s', (name, line) => {
  expect(findForbidden(line)).toContain(name)
})

test('an ordinary line holds nothing of it', () => {
  const line =
    '{"level":30,"time":1795785600000,"reqId":"2f1c1390-1234-4a5b-8c6d-139000000171","responseTime":1.39123456789,"msg":"request completed"}'
  expect(findForbidden(line)).toEqual([])
})

test('every log of a folder is searched', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'linge-logs-'))
  fs.writeFileSync(path.join(folder, '1.log'), 'fine\nfine\n')
  fs.writeFileSync(path.join(folder, '2.log'), 'fine\nto 13900000017\n')
  expect(await searchLogs(folder)).toEqual({
    lines: 4,
    found: [{ names: ['a mobile number'], line: 'to 13900000017' }],
  })
  fs.rmSync(folder, { recursive: true })
})
