import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSettled } from '../../../lib/use-settled'
import { likelyDuplicatesQuery } from '../api/find-likely-duplicates'
import { ADDRESS_MAX, BODY_MAX, type DraftPlace } from '../domain/report-draft'
import { useFollowing } from './use-following'

/** Fewer characters say too little to compare. */
const BODY_LEAST = 4
const STILL_MS = 500

interface LikelyDuplicatesInput {
  readonly body: string
  readonly address: string
  readonly categoryCode: string | undefined
  readonly place: DraftPlace | undefined
  readonly gridCode: string | undefined
  readonly onFollowed: (id: string) => void
}

/**
 * What a neighbour may have reported already, looked for while one writes. It only ever offers: without an answer the
 * form goes on as if there were none.
 */
export function useLikelyDuplicates(input: LikelyDuplicatesInput) {
  const body = useSettled(input.body.trim(), STILL_MS)
  const address = useSettled(input.address.trim(), STILL_MS)
  const [refused, setRefused] = useState<readonly string[]>([])
  const { categoryCode, place, gridCode } = input
  const isReady =
    body.length >= BODY_LEAST && body.length <= BODY_MAX && address.length <= ADDRESS_MAX
  const search = {
    body,
    ...(address && { address }),
    ...(categoryCode !== undefined && { categoryCode }),
    ...(place?.kind === 'position' && { position: place.position }),
    ...(gridCode !== undefined && { gridCode }),
  }
  const query = useQuery({
    ...likelyDuplicatesQuery(search),
    enabled: isReady && gridCode !== undefined,
  })
  const found = isReady ? (query.data ?? []) : []
  const offered = found.find(({ id }) => !refused.includes(id))
  const { follow } = useFollowing({
    onFollowed: () => offered && input.onFollowed(offered.id),
  })
  return {
    offered,
    /** Not this one: the next is offered, or the person goes on writing. */
    refuse: () => offered && setRefused((before) => [...before, offered.id]),
    follow: { ...follow, run: () => offered && follow.run(offered.id) },
  }
}

export type LikelyDuplicates = ReturnType<typeof useLikelyDuplicates>
