import { maskName } from '../../lib/mask-name'
import type { RosterPerson } from './rosters-types'

/** 陈*，138****5678: what lists and exports show of a person. */
export function maskPerson({ name, phone }: RosterPerson): RosterPerson {
  return { name: maskName(name), phone: phone === null ? null : maskPhone(phone) }
}

/** The last four places stay, and of a mobile number the first three too. */
function maskPhone(phone: string): string {
  const first = phone.length === 11 ? 3 : 0
  return `${phone.slice(0, first)}${'*'.repeat(phone.length - first - 4)}${phone.slice(-4)}`
}
