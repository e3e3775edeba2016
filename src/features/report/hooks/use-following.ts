import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { followReport } from '../api/follow-report'
import { unfollowReport } from '../api/unfollow-report'
import { detailCopy } from '../copy'

/** “我也遇到”, and taking it back. */
export function useFollowing({ onFollowed }: { onFollowed?: () => void } = {}) {
  const follow = useWrite({
    write: followReport,
    refreshes: [['reports']],
    onDone() {
      confirmDone(detailCopy.followed)
      onFollowed?.()
    },
  })
  const unfollow = useWrite({ write: unfollowReport, refreshes: [['reports']] })
  return { follow, unfollow }
}

export type Following = ReturnType<typeof useFollowing>
