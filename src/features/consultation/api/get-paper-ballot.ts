import { queryOptions } from '@tanstack/react-query'
import { absoluteUrl } from '../../../api/absolute-url'
import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'
import type { PaperEntryId } from '../domain/paper'

/** What a slip says stays off the phone's storage. */
export const paperEntryQuery = ({ pollId, entryId }: PaperEntryId) =>
  queryOptions({
    queryKey: ['consultations', 'paper-entry', pollId, entryId],
    queryFn: async () => {
      const view = await request('get', '/api/v1/polls/{id}/paper-ballots/{entryId}', {
        path: { id: pollId, entryId },
      })
      return { ...view, scan: view.scan.map((page) => ({ ...page, url: absoluteUrl(page.url) })) }
    },
    meta: NOT_KEPT,
  })
