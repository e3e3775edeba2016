import { useQuery } from '@tanstack/react-query'
import { toLoadState } from '../../../api/load-state'
import { topicQuery } from '../api/get-topic'

/** The topic that is to become a poll. */
export function useOriginTopic(id: string) {
  return toLoadState(useQuery(topicQuery(id)))
}
