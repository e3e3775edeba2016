import type { Actor } from '../identity/identity-types'

/** Documents go with what a committee publishes; photos are everybody's. */
export function canUploadPdf({ appointments }: Actor): boolean {
  return appointments.some(({ role }) => role === 'committee_member')
}
