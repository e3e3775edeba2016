import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import type { RollTerms } from '../domain/draft-roll'

/** Whom a poll would ask if it opened now. */
export const rollPreviewQuery = (terms: RollTerms) =>
  queryOptions({
    queryKey: ['roll-preview', terms],
    queryFn: () => request('get', '/api/v1/roll-previews', { query: terms }),
  })
