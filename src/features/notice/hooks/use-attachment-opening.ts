import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { absoluteUrl } from '../../../api/absolute-url'
import { fetchLinkedFile } from '../../../api/fetch-file'
import { showPhotos } from '../../../platform/media'
import type { Attachment } from '../domain/attachment'

/** Opening the files of a notice, one at a time: photos full screen, documents as the phone does. */
export function useAttachmentOpening() {
  const client = useQueryClient()
  const isUnderWay = useRef(false)
  const [busyId, setBusyId] = useState<string>()
  const [failedId, setFailedId] = useState<string>()
  return {
    busyId,
    failedId,
    async open(attachment: Attachment, among: readonly Attachment[]) {
      if (isUnderWay.current) return
      isUnderWay.current = true
      setFailedId(undefined)
      setBusyId(attachment.id)
      try {
        if (attachment.kind === 'pdf') await fetchLinkedFile(attachment)
        else await showPhotos(urlsOf(among), absoluteUrl(attachment.url))
      } catch {
        setFailedId(attachment.id)
        // Its address may be over: the notice is asked for a new one.
        void client.invalidateQueries({ queryKey: ['notices'] })
      } finally {
        isUnderWay.current = false
        setBusyId(undefined)
      }
    },
  }
}

function urlsOf(attachments: readonly Attachment[]): string[] {
  return attachments.filter(({ kind }) => kind === 'photo').map(({ url }) => absoluteUrl(url))
}

export type AttachmentOpening = ReturnType<typeof useAttachmentOpening>
