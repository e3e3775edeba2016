import { request } from '../../../api/client'
import { fetchFile } from '../../../api/fetch-file'
import { NOT_KEPT } from '../../../api/kept-queries'
import { pagedListQuery } from '../../../api/paged-list'
import type { ActTopic } from '../domain/office-entry'

export interface EntriesAsked {
  /** Of a community, or of a county for its settings. */
  readonly areaCode: string
  readonly topic: ActTopic | undefined
  readonly fromDay: string | undefined
  readonly untilDay: string | undefined
}

/** Newest first. */
export const officeEntriesQuery = ({ areaCode, topic, fromDay, untilDay }: EntriesAsked) => ({
  ...pagedListQuery({
    queryKey: ['office-entries', areaCode, topic, fromDay, untilDay],
    fetchPage: (page) =>
      request('get', '/api/v1/office-entries', {
        query: {
          areaCode,
          ...(topic && { topic }),
          ...(fromDay && { fromDay }),
          ...(untilDay && { untilDay }),
          ...page,
        },
      }),
  }),
  meta: NOT_KEPT,
})

/** @throws ApiError, OfflineError */
export const fetchRecordFile = (
  { areaCode, topic, fromDay, untilDay }: EntriesAsked & { fromDay: string; untilDay: string },
  name: string,
) =>
  fetchFile('/api/v1/office-entries/file', {
    query: { areaCode, ...(topic && { topic }), fromDay, untilDay, format: 'xlsx' },
    name: `${name}.xlsx`,
  })
