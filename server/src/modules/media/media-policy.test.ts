import { ROLES } from '../identity/identity-types'
import { canUploadPdf } from './media-policy'

test.each(ROLES)('only a committee uploads documents: a %s', (role) => {
  const appointments = [{ role, areaCode: '430503004006' }]
  const actor = { accountId: '1', displayName: '测试', appointments, memberships: [] }
  expect(canUploadPdf(actor)).toBe(role === 'committee_member')
})
