import '../../../api/notice-sentences'
import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { useMemo } from 'react'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { useReadAloud } from '../../../platform/use-read-aloud'
import { noticeQuery } from '../api/get-notice'
import { readNotice } from '../api/read-notice'
import { readBlocks } from '../domain/notice-blocks'
import { isWithdrawn, toNoticeState, withdrawalReason } from './to-notice-state'
import { useAttachmentOpening } from './use-attachment-opening'
import { useMarkRead } from './use-mark-read'
import { useNoticeVersions } from './use-notice-versions'

interface NoticeScreenInput {
  readonly id: string
  readonly isSignedIn: boolean
  /** The person's own pace for reading aloud. */
  readonly speechRate: number
}

/** A notice to read, to hear and, where it asks for it, to acknowledge. */
export function useNoticeScreen({ id, isSignedIn, speechRate }: NoticeScreenInput) {
  const query = useQuery(noticeQuery(id))
  const now = useNow()
  const notice = toNoticeState(query)
  const { body, version } = notice.kind === 'ready' ? notice.value : { body: '', version: 0 }
  const sentences = useMemo(() => readBlocks(body).flatMap((block) => block.sentences), [body])
  const isCertain = query.status === 'success' && query.fetchStatus === 'idle'
  useMarkRead(isSignedIn && isCertain ? query.data : undefined)
  const acknowledgement = useWrite({
    write: (version: number, key) => readNotice(id, { acknowledge: true, version }, key),
    refreshes: [['notices']],
  })
  // Who comes back signed in may acknowledge.
  useDidShow(() => {
    if (query.isFetched) void query.refetch()
  })
  return {
    notice,
    /** It was withdrawn, and there is no text to show any more. */
    isGone: notice.kind === 'failed' && isWithdrawn(query.error),
    goneReason: withdrawalReason(query.error),
    isSignedIn,
    now,
    reading: useReadAloud({ sentences, rate: speechRate }),
    acknowledgement: { ...acknowledgement, run: () => acknowledgement.run(version) },
    opening: useAttachmentOpening(),
    versions: useNoticeVersions(id),
  }
}

export type NoticeScreen = ReturnType<typeof useNoticeScreen>
