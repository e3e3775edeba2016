import { skipToken, useQuery } from '@tanstack/react-query'
import { rollPreviewQuery } from '../api/preview-roll'
import type { PollRule } from '../domain/consultation'
import type { ConsultationDraft } from '../domain/consultation-draft'
import { type RollTerms, rollTermsOf, secrecyFaultOf } from '../domain/draft-roll'

const none: RollTerms = {
  areaCode: '',
  votingUnit: 'household',
  developerHeld: 'as_one',
  emptyFlats: 'counted',
}

/** Whom the draft would ask today, and whether that poll could be secret. */
export function useDraftRoll(draft: ConsultationDraft, rule: PollRule | undefined) {
  const terms = rollTermsOf(draft)
  const query = rollPreviewQuery(terms ?? none)
  const { data } = useQuery(terms ? query : { ...query, queryFn: skipToken })
  const preview = terms && data
  return {
    preview,
    /** Null where the poll can be secret; undefined while that cannot be said. */
    secrecyFault: preview?.roll && rule && secrecyFaultOf(preview, rule),
  }
}

export type DraftRoll = ReturnType<typeof useDraftRoll>
