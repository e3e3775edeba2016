import { maskName } from '../../lib/mask-name'
import { maskPhone } from '../../lib/mask-phone'
import type { RosterPerson } from './rosters-types'

/** 陈*，138****5678: what lists and exports show of a person. */
export function maskPerson({ name, phone }: RosterPerson): RosterPerson {
  return { name: maskName(name), phone: phone === null ? null : maskPhone(phone) }
}
