import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import '../../../api/appointment-sentences'
import { toLoadState } from '../../../api/load-state'
import { usePagedList } from '../../../api/paged-list'
import { useNow } from '../../../lib/use-now'
import { appointmentChangesQuery } from '../api/list-appointment-changes'
import { communityPostsQuery, officePostsQuery } from '../api/posts'
import type { Office, Post } from '../domain/posts'

/** What is opened over the page. */
export type OpenedPost =
  | { readonly kind: 'appoint'; readonly office: Office }
  | { readonly kind: 'post' | 'end'; readonly post: Post }

function useOpened() {
  const [opened, setOpened] = useState<OpenedPost>()
  return { opened, open: setOpened, close: () => setOpened(undefined) }
}

function useHistory(areaCode: string) {
  const changes = usePagedList(appointmentChangesQuery(areaCode))
  return { changes: changes.items, moreChanges: changes.more, now: useNow() }
}

/** Who works in a community, and what is opened over it. */
export function usePeople(communityCode: string) {
  const posts = useQuery(communityPostsQuery(communityCode))
  return { ...useOpened(), ...useHistory(communityCode), posts: toLoadState(posts) }
}

export type People = ReturnType<typeof usePeople>

/** Who works in an office, for whoever appoints them. @param areaCode of a community, subdistrict or county */
export function useOfficePeople(areaCode: string) {
  const posts = useQuery(officePostsQuery(areaCode))
  return { ...useOpened(), ...useHistory(areaCode), posts: toLoadState(posts) }
}

export type OfficePeople = ReturnType<typeof useOfficePeople>
