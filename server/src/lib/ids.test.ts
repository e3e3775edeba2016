import { formatTenantId, parseTenantId, TENANT_ID_PATTERN } from './ids'

test.each([
  { communityCode: '430503005003', id: '1' },
  { communityCode: '430503005003', id: '999999999999999999' },
])('$communityCode-$id is the same after a round trip', (tenantId) => {
  const text = formatTenantId(tenantId)
  expect(text).toMatch(new RegExp(TENANT_ID_PATTERN))
  expect(parseTenantId(text)).toEqual(tenantId)
})

test.each([
  ['no number', '430503005003-'],
  ['a number that starts with 0', '430503005003-01'],
  ['zero', '430503005003-0'],
  ['a number beyond a bigint', '430503005003-9999999999999999999'],
  ['a negative number', '430503005003--1'],
  ['a code that is too short', '43050300500-1'],
  ['a grid instead of a community', '430503005003001-1'],
  ['digits of another script', '430503005003-１'],
  ['something after it', '430503005003-1 '],
  ['a new line after it', '430503005003-1\n'],
  ['nothing', ''],
])('%s is no public id, by the pattern and by the parser', (_case, text) => {
  expect(text).not.toMatch(new RegExp(TENANT_ID_PATTERN))
  expect(() => parseTenantId(text)).toThrow('Not a tenant id')
})
