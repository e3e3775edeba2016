import { queryOptions } from '@tanstack/react-query'
import { absoluteUrl } from '../../../api/absolute-url'
import { ApiError } from '../../../api/api-error'
import { requestAsVisitor } from '../../../api/client'

/** What was signed over the board of an ended poll; null for polls from before there were boards. */
export const boardHeadQuery = (pollId: string) =>
  queryOptions({
    queryKey: ['board-heads', pollId],
    queryFn: async () => {
      try {
        return await requestAsVisitor('get', '/api/v1/polls/{id}/board-head', {
          path: { id: pollId },
        })
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) return null
        throw error
      }
    },
    // It is signed once.
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Where the service hands out the program that re-checks a board. */
export const verifierUrl = (name: string) => absoluteUrl(`/verifier/${name}`)

export const boardUrl = (pollId: string) => absoluteUrl(`/api/v1/polls/${pollId}/board`)
