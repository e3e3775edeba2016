import { View } from '@tarojs/components'
import type { LoadState } from '../../../lib/load-state'
import { describeTimeLeft } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { PhotoGrid } from '../../../ui/form/photo-grid'
import { Icon } from '../../../ui/icon/icon'
import { Card } from '../../../ui/list/card'
import { detailCopy as copy } from '../copy'
import { latestResolution } from '../domain/activities'
import type { Activity, Report } from '../domain/report'
import type { ReporterActs } from '../hooks/use-reporter-acts'

interface ConfirmCardProps {
  screen: {
    readonly acts: ReporterActs
    readonly activities: LoadState<readonly Activity[]>
    /** Milliseconds. */
    readonly now: number
    showPhotos(urls: readonly string[], first: string): void
  }
  report: Report
}

/** The question only the reporter can answer: is it solved? */
export function ConfirmCard({ screen, report }: ConfirmCardProps) {
  const { acts, now } = screen
  const { confirmBy } = report
  const isRunning = confirmBy !== null && Date.parse(confirmBy) > now
  const left = isRunning ? describeTimeLeft(confirmBy, now) : undefined
  return (
    <View className="mt4">
      <Card kind="mark" id="confirm-card">
        <View className="t-head">{copy.ask}</View>
        <View className="t-small t-2">{copy.askText(left)}</View>
        <BeforeAndAfter screen={screen} report={report} />
        <View className="mt3">
          <Button
            kind="primary"
            size="big"
            isBlock
            icon="circle-check"
            id="confirm"
            onPress={() => acts.ask('confirm')}
          >
            {copy.solved}
          </Button>
        </View>
        <View className="mt2">
          <Button
            size="big"
            isBlock
            icon="rotate-ccw"
            id="dispute"
            onPress={() => acts.ask('dispute')}
          >
            {copy.notYet}
          </Button>
        </View>
        <View className="line line--top t-small t-2 mt2">
          <Icon name="info" />
          <View className="ml1 grow">{report.mergedInto ? copy.askNoteMerged : copy.askNote}</View>
        </View>
      </Card>
    </View>
  )
}

function BeforeAndAfter({ screen, report }: ConfirmCardProps) {
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
