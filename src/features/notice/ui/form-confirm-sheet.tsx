import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { Sheet } from '../../../ui/screen/sheet'
import { noticeFormCopy as copy } from '../console-copy'
import type { NewNotice } from '../domain/notice'
import { formProblemNote } from './form-problem'
import type { FormPartProps, FormPlace } from './form-types'

/** Who gets it and until when, before it goes out for good. */
export function FormConfirmSheet({ form, place, notice }: FormPartProps & { notice: NewNotice }) {
  return (
    <Sheet title={copy.sheetTitle} onClose={form.backToWriting}>
      <Card>
        <View className="t-title">{notice.title}</View>
        <View className="mt2">{copy.goesTo(areaOf(notice, place))}</View>
        {buildingsOf(notice, place) && <View>{copy.only(buildingsOf(notice, place))}</View>}
        {notice.audience && <View>{copy.only(copy.groups[notice.audience])}</View>}
        <View>{untilOf(notice, form.now)}</View>
        {notice.publishesAt && (
          <View>{copy.goesOutAt(describeMoment(notice.publishesAt, form.now))}</View>
        )}
        {notice.attachments?.length ? (
          <View>{copy.withFiles(notice.attachments.length)}</View>
        ) : null}
        {notice.isPinned && <View>{copy.willPin}</View>}
        {notice.asksAcknowledgement && <View>{copy.willAsk}</View>}
      </Card>
      <View className="t-2 mt3">{copy.final}</View>
      {form.problem?.kind === 'offline' && <View className="mt3">{formProblemNote(form)}</View>}
      <View className="mt4">
        <Button
          kind="primary"
          isBlock
          icon="megaphone"
          id="send-notice"
          isBusy={form.isPublishing}
          onPress={form.publish}
        >
          {wordOf(form)}
        </Button>
      </View>
      <Button kind="text" isBlock id="back-to-writing" onPress={form.backToWriting}>
        {copy.notYet}
      </Button>
    </Sheet>
  )
}

function wordOf({ isPublishing, problem }: FormPartProps['form']): string {
  if (isPublishing) return copy.sending
  return problem ? copy.sendAgain : copy.send
}

function untilOf({ expiresAt, isReviewed }: NewNotice, now: number): string {
  const when = describeMoment(expiresAt, now)
  return isReviewed ? copy.reviewBy(when) : copy.holdsUntil(when)
}

function buildingsOf({ buildingIds = [] }: NewNotice, { buildings }: FormPlace): string {
  return buildings
    .filter(({ id }) => buildingIds.includes(id))
    .map(({ name }) => name)
    .join('、')
}

function areaOf({ areaCode }: NewNotice, { communityCode, communityName, grids }: FormPlace) {
  if (areaCode === communityCode) return copy.community(communityName, grids.length)
  return copy.oneGrid(grids.find(({ code }) => code === areaCode)?.name ?? '')
}
