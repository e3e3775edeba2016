import fs from 'node:fs'
import path from 'node:path'
import { failureCopy, sentenceOf } from './sentences'
import './appointment-sentences'
import './check-sentences'
import './form-sentences'
import './grid-sentences'
import './handling-sentences'
import './lookup-sentences'
import './period-sentences'
import './paper-sentences'
import './poll-term-sentences'
import './roll-sentences'
import './home-sentences'
import './record-sentences'
import './visit-request-sentences'
import './visit-sentences'
import './notice-sentences'
import './roster-sentences'
import './session-sentences'
import './step-sentences'

const SERVICE = path.resolve(__dirname, '../../server/src')
const REFUSAL = /new DomainError\(\s*'\w+',\s*'(\w+)'/g

function listCodes(): string[] {
  return fs
    .readdirSync(SERVICE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => [...fs.readFileSync(path.join(SERVICE, file), 'utf8').matchAll(REFUSAL)])
    .map(([, code = '']) => code)
}

test('every refusal of the service has a sentence of its own', () => {
  const codes = [...new Set(listCodes())]
  expect(codes).toContain('ballot_already_cast')
  const wordless = codes.filter((code) => sentenceOf({ code, status: 422 }) === failureCopy.unknown)
  expect(wordless).toEqual([])
})

test.each([413, 415, 429, 503])('status %d has a sentence whatever its code', (status) => {
  expect(sentenceOf({ code: 'never_heard_of', status })).not.toBe(failureCopy.unknown)
})

test('a code never heard of is still told politely', () => {
  expect(sentenceOf({ code: 'never_heard_of', status: 418 })).toBe(failureCopy.unknown)
})
