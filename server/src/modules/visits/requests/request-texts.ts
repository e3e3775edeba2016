import { randomUUID } from 'node:crypto'
import type { WriteRequest } from '../../../db/unit-of-work'
import { findPersonalData, type PersonalDataKind } from '../../../lib/personal-data'
import type { Sealing } from '../../../lib/sealing'
import { visitReasonPersonalData } from './visit-requests-errors'
import type { SealedText, StoredRequest, VisitRequest } from './visit-requests-types'

type TextColumn = 'words_sealed' | 'reason_sealed'

/** What no reason needs. Whom to call instead is what a reason is for. */
const REFUSED: readonly PersonalDataKind[] = ['id_number', 'number_plate']

/** What a home says and what it is answered, which nobody reads in the database. */
export function createRequestTexts(sealing: Sealing) {
  const open = (column: TextColumn, sealed: SealedText) =>
    sealing.open(sealed.text, scopeOf(column, sealed.key))
  return {
    /** Null for nothing. */
    seal(column: TextColumn, text: string): SealedText | null {
      if (text === '') return null
      const key = randomUUID()
      return { key, text: sealing.seal(text, scopeOf(column, key)) }
    },
    read({ sealedWords, sealedReason, ...request }: StoredRequest): VisitRequest {
      return {
        ...request,
        words: sealedWords ? open('words_sealed', sealedWords) : '',
        reason: sealedReason && open('reason_sealed', sealedReason),
      }
    },
    /** A stored hash of the request would tell the words to whoever tries them all. */
    hide(request: WriteRequest): WriteRequest {
      const column = { table: 'idempotency_keys', column: 'request_hash' }
      return { ...request, payload: sealing.indexOf(JSON.stringify(request.payload), column) }
    },
  }
}

/** @throws DomainError `visit_reason_personal_data` */
export function assertImpersonal(reason: string): void {
  if (findPersonalData(reason).some(({ kind }) => REFUSED.includes(kind))) {
    throw visitReasonPersonalData()
  }
}

function scopeOf(column: TextColumn, row: string) {
  return { table: 'visit_requests', column, row }
}
