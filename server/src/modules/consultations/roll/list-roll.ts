import type { Kysely } from 'kysely'
import type { Page, PageRequest } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import { notFound } from '../../../lib/domain-error'
import type { TenantId } from '../../../lib/ids'
import type { Actor } from '../../identity/identity-types'
import { pollNotOpen } from '../consultations-errors'
import { canView, isCommitteeOf } from '../consultations-policy'
import { findConsultationOfPoll } from '../consultations-repository'
import { flatsOf } from '../own-flats'
import { weighsByArea } from '../rules/decide-poll'
import { maskLabel } from './mask-label'
import { listUnits, type RollPart } from './roll-list-repository'

/** A voting unit as it is published; whether it has voted is nobody else's to know. */
export interface PublishedUnit {
  /** Its place on the published list, drawn: neither it nor the order of the list says which door it is. */
  readonly number: number
  /** Whole for whoever may cast for it and for the committee. */
  readonly label: string
  /**
   * Only where ballots weigh by area, and for the same people: the board tells what each ballot weighs, so whoever could
   * read every area here would find whose ballot it is.
   */
  readonly floorAreaHundredths: number | null
  readonly isMine: boolean
}

/**
 * The roll of a poll that runs or has ended, or a part of it, for everybody to check.
 * @throws DomainError `not_found`, `poll_not_open`, `invalid_cursor`
 */
export async function listRoll(
  db: Kysely<Database>,
  actor: Actor | undefined,
  { poll, ...part }: RollPart & { readonly poll: TenantId },
  page: PageRequest,
): Promise<Page<PublishedUnit>> {
  const { communityCode } = poll
  const consultation = await findConsultationOfPoll(db, poll)
  if (!consultation || !canView(actor, communityCode, consultation.status)) throw notFound('poll')
  if (!consultation.poll.roll) throw pollNotOpen()
  const isWhole = isCommitteeOf(actor, communityCode)
  const byArea = weighsByArea(consultation.poll.rule)
  const found = await listUnits(db, { poll, flats: flatsOf(actor, communityCode), part }, page)
  const items = found.items.map(({ number, label, floorAreaHundredths, isMine }) => {
    const isOpen = isWhole || isMine
    return {
      number,
      label: isOpen ? label : maskLabel(label),
      floorAreaHundredths: byArea && isOpen ? floorAreaHundredths : null,
      isMine,
    }
  })
  return { ...found, items }
}
