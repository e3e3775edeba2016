import { findPersonalData, type PersonalDataKind } from '../../lib/personal-data'
import { noticePersonalData, noticePhoneUnconfirmed } from './notices-errors'

/** What no office has to publish; a landline or a service number is nobody's own. */
const REFUSED: readonly PersonalDataKind[] = ['id_number', 'number_plate']

/**
 * Whether the texts of a notice may be public. Whose a mobile number is nothing in it tells: somebody has to say that it is
 * an office's.
 * @param texts by the names of their fields
 * @throws DomainError `notice_personal_data`, `notice_phone_unconfirmed`
 */
export function assertPublishable(
  texts: Readonly<Record<string, string>>,
  phonesArePublic: boolean,
): void {
  const faults = Object.entries(texts).map(([field, text]) => {
    const kinds = findPersonalData(text).map(({ kind }) => kind)
    const isUnconfirmed = !phonesArePublic && kinds.includes('mobile_phone')
    const fault = kinds.find((kind) => REFUSED.includes(kind))
    return [field, fault ?? (isUnconfirmed ? 'mobile_phone' : undefined)] as const
  })
  const fields = Object.fromEntries(
    faults.flatMap(([field, fault]) => (fault === undefined ? [] : [[field, fault]])),
  )
  const found = Object.values(fields)
  if (found.length === 0) return
  throw found.every((fault) => fault === 'mobile_phone')
    ? noticePhoneUnconfirmed(fields)
    : noticePersonalData(fields)
}

/** Whether everybody may read why: nobody has to give a number there, so not even an office's mobile. @throws DomainError `notice_personal_data` */
export function assertReasonPublic(reason: string): void {
  const found = findPersonalData(reason).find(({ kind }) => kind !== 'landline')
  if (found) throw noticePersonalData({ reason: `no_${found.kind}` })
}

/** Whether a text that is out says what may not be published any more. */
export function isUnpublishable(texts: readonly string[]): boolean {
  return texts.some((text) => findPersonalData(text).some(({ kind }) => REFUSED.includes(kind)))
}
