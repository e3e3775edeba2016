import { findPersonalData } from '../../lib/personal-data'
import { nameUnusable } from './identity-errors'

/** Nobody sees these, but they make two names that look the same two different ones. */
const HIDDEN = /[\p{C}\p{Default_Ignorable_Code_Point}]/u

/** Whoever is called so is believed to speak for somebody; those who do are named by whoever appoints them. */
const OFFICES = /网格员|居委会|街道|社区工作者|管理员|客服|官方/

/**
 * How somebody wants to be called, as it is kept.
 * @throws DomainError `name_unusable` for one that is blank, holds what nobody sees or a number, or claims an office
 */
export function checkName(name: string): string {
  const plain = name.normalize('NFKC').trim()
  if (plain === '') throw nameUnusable('blank')
  if (HIDDEN.test(plain)) throw nameUnusable('hidden_signs')
  if (findPersonalData(plain).length > 0) throw nameUnusable('personal_data')
  if (OFFICES.test(plain.replace(/[^\p{L}\p{N}]/gu, ''))) throw nameUnusable('office')
  return plain
}
