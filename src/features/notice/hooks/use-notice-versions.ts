import { useState } from 'react'
import { usePagedList } from '../../../api/paged-list'
import { noticeVersionsQuery } from '../api/list-notice-versions'

/** What a notice said before, fetched once somebody asks. */
export function useNoticeVersions(id: string) {
  const [isOpen, setOpen] = useState(false)
  const { items, more } = usePagedList(noticeVersionsQuery(id), { isEnabled: isOpen })
  return { isOpen, open: () => setOpen(true), items, more }
}

export type NoticeVersions = ReturnType<typeof useNoticeVersions>
