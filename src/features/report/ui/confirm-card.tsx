import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../../../ui/form/button'
import { PhotoGrid } from '../../../ui/form/photo-grid'
import { Icon } from '../../../ui/icon/icon'
import { Card } from '../../../ui/list/card'
import { Note } from '../../../ui/status/note'
import { detailCopy as copy } from '../copy'
import { latestResolution } from '../domain/activities'
import type { Report } from '../domain/report'
import { daysToConfirm } from '../domain/report-clock'
import type { ReporterAnswers } from '../hooks/use-reporter-answers'

interface ConfirmCardProps {
  screen: ReporterAnswers
  report: Report
  /** What else is asked along with it. */
  children?: ReactNode
}

/** The question only the reporter can answer: is it solved? */
export function ConfirmCard({ screen, report, children }: ConfirmCardProps) {
  const { confirm, now } = screen
  const days = report.confirmBy === null ? 0 : daysToConfirm(report.confirmBy, now)
  return (
    <View className="mt4">
      <Card kind="mark" id="confirm-card">
        <View className="t-head">{copy.ask}</View>
        <View className="t-small t-2">{copy.askText(days)}</View>
        <BeforeAndAfter screen={screen} report={report} />
        {children}
        <View className="mt3">
          <Button
            kind="primary"
            size="big"
            isBlock
            icon="circle-check"
            id="confirm"
            isBusy={confirm.isBusy}
            onPress={confirm.run}
          >
            {copy.solved}
          </Button>
        </View>
        <View className="mt2">
          <Button size="big" isBlock icon="rotate-ccw" id="dispute" onPress={screen.askDispute}>
            {copy.notYet}
          </Button>
        </View>
        {confirm.failure && <Note kind="over">{confirm.failure.sentence}</Note>}
        <View className="line line--top t-small t-2 mt2">
          <Icon name="info" />
          <View className="ml1 grow">{copy.askNote}</View>
        </View>
      </Card>
    </View>
  )
}

function BeforeAndAfter({ screen, report }: { screen: ReporterAnswers; report: Report }) {
  const activities = screen.activities.kind === 'ready' ? screen.activities.value : []
  const after = latestResolution(activities)?.photos[0]?.url
  const before = report.photos[0]?.url
  if (after === undefined) return null
  const photos = [
    ...(before === undefined ? [] : [{ key: 'before', src: before, caption: copy.before }]),
    { key: 'after', src: after, caption: copy.after },
  ]
  const urls = photos.map(({ src }) => src)
  return (
    <View className="mt3">
      <PhotoGrid
        isHalf
        photos={photos}
        onOpen={(key) => {
          const photo = photos.find((each) => each.key === key)
          if (photo) screen.showPhotos(urls, photo.src)
        }}
      />
    </View>
  )
}
