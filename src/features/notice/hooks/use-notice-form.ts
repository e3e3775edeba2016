import '../../../api/notice-sentences'
import { useState } from 'react'
import { useDraftSending } from '../../../api/use-draft-sending'
import { useNow } from '../../../lib/use-now'
import { confirmDone } from '../../../platform/toast'
import { createNotice } from '../api/create-notice'
import { noticeFormCopy } from '../console-copy'
import { type ExpiryChoice, lastDayOf } from '../domain/draft-expiry'
import type { NewNotice, NoticeGroup } from '../domain/notice'
import { checkDraft, type DraftFaults, type NoticeDraft } from '../domain/notice-draft'
import { describeFormFaults } from './describe-form-faults'
import { useAttachments } from './use-attachments'
import { useNoticeDraft } from './use-notice-draft'

interface NoticeFormInput {
  readonly communityCode: string
  /** Where it may go: the community and its grids, as far as they are known. */
  readonly areaCodes: readonly string[]
  readonly onPublished: () => void
}

const noFaults: DraftFaults = {}

/** Writing a notice, looking at it once more, and publishing it exactly once. */
export function useNoticeForm({ communityCode, areaCodes, onPublished }: NoticeFormInput) {
  const { draft, isSaved, isRestored, change, type, flush, discard } = useNoticeDraft(communityCode)
  const [faults, setFaults] = useState(noFaults)
  /** Checked, and waiting for the last word. */
  const [ready, setReady] = useState<NewNotice>()
  /** The day input is drawn anew when a quick choice fills it. */
  const [filledCount, setFilledCount] = useState(0)
  const publishing = useDraftSending({
    send: createNotice,
    refreshes: ['notices'],
    onDone() {
      setReady(undefined)
      discard()
      onPublished()
      confirmDone(noticeFormCopy.done)
    },
    onRefused: () => setReady(undefined),
  })
  const attachments = useAttachments({
    files: draft.attachments,
    onChange(files) {
      change({ attachments: files })
      mend('attachments')
    },
  })
  const now = useNow()
  const mend = (name: keyof NewNotice) => {
    setFaults((before) => (before[name] ? { ...before, [name]: undefined } : before))
    publishing.reset()
  }
  return {
    draft,
    attachments,
    now,
    isSaved,
    isRestored,
    filledCount,
    errors: describeFormFaults(faults, publishing.problem),
    typeTitle(title: string) {
      type({ title })
      mend('title')
    },
    typeBody(body: string) {
      type({ body })
      mend('body')
    },
    typeLastDay(lastDay: string) {
      type({ lastDay })
      mend('expiresAt')
    },
    chooseExpiry(choice: ExpiryChoice) {
      change({ lastDay: lastDayOf(choice, Date.now()) })
      setFilledCount((count) => count + 1)
      mend('expiresAt')
    },
    setReviewed(isReviewed: boolean) {
      change({ isReviewed })
      mend('isReviewed')
    },
    chooseCategory(category: NonNullable<NoticeDraft['category']>) {
      change({ category })
      mend('category')
    },
    chooseGroup(audience: NoticeGroup | undefined) {
      change({ audience })
      mend('audience')
    },
    toggleBuilding(id: string) {
      const others = draft.buildingIds.filter((each) => each !== id)
      const isOn = others.length < draft.buildingIds.length
      change({ buildingIds: isOn ? others : [...others, id] })
      mend('buildingIds')
    },
    chooseArea(areaCode: string) {
      change({ areaCode, buildingIds: [] })
      mend('areaCode')
    },
    typeGoesOutAt(goesOutAt: string) {
      type({ goesOutAt })
      mend('publishesAt')
    },
    setScheduled(isScheduled: boolean) {
      change({ isScheduled })
      mend('publishesAt')
    },
    setPinned(isPinned: boolean) {
      change({ isPinned })
      mend('isPinned')
    },
    setPhonesPublic(phonesArePublic: boolean) {
      change({ phonesArePublic })
      publishing.reset()
    },
    setAsks(asksAcknowledgement: boolean) {
      change({ asksAcknowledgement })
      mend('asksAcknowledgement')
    },
    /** Asks for the last word, when there is nothing left to mend. */
    check() {
      const latest = flush()
      const areaCode = areaCodes.find((code) => code === latest.areaCode)
      const checked = checkDraft({ ...latest, areaCode }, Date.now())
      publishing.reset()
      const found = checked.kind === 'faulty' ? checked.faults : noFaults
      setFaults(attachments.isUnsent ? { ...found, attachments: 'not_sent' } : found)
      if (checked.kind === 'ready' && !attachments.isUnsent) setReady(checked.notice)
    },
    ready,
    backToWriting: () => setReady(undefined),
    publish() {
      if (ready) publishing.send(ready, draft.key)
    },
    isPublishing: publishing.isBusy,
    problem: publishing.problem,
    startAgain() {
      discard()
      setFaults(noFaults)
      publishing.reset()
    },
  }
}

export type NoticeForm = ReturnType<typeof useNoticeForm>
