import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

/**
 * What the service makes of a text while it is being written. Not kept on the phone beyond the form, and not tried
 * again: by then there is another text.
 */
export const reportHintsQuery = (text: { body: string; areaCode: string | undefined }) =>
  queryOptions({
    queryKey: ['report-hints', text],
    queryFn: () =>
      request('post', '/api/v1/report-hints', {
        body: { body: text.body, ...(text.areaCode && { areaCode: text.areaCode }) },
      }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  })
