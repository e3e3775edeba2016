import { View } from '@tarojs/components'
import { splitParagraphs } from '../../../lib/split-sentences'
import { Saying } from '../../../ui/evidence/saying'
import { PhotoGrid } from '../../../ui/form/photo-grid'
import { Icon } from '../../../ui/icon/icon'
import { Card } from '../../../ui/list/card'
import { Section } from '../../../ui/list/section'
import { detailCopy as copy, reportCopy } from '../copy'
import type { Report } from '../domain/report'

interface ReportSaidProps {
  report: Report
  /** Index of the sentence that is read, where one of these is. */
  current?: number
  onShowPhotos: (urls: readonly string[], first: string) => void
}

/** Word for word what was reported, where, and the photos. */
export function ReportSaid({ report, current, onShowPhotos }: ReportSaidProps) {
  const urls = report.photos.map(({ url }) => url)
  return (
    <Section title={titleOf(report)}>
      <Card>
        <Saying paragraphs={splitParagraphs(report.body)} current={current} />
        <View className="line line--top t-small t-2 mt2">
          <Icon name="map-pin" />
          <View className="ml1 grow">{`${report.gridName} · ${report.address}`}</View>
        </View>
        {urls.length > 0 && (
          <View className="mt3">
            <PhotoGrid
              photos={urls.map((url) => ({ key: url, src: url }))}
              onOpen={(url) => onShowPhotos(urls, url)}
            />
          </View>
        )}
        <View className="t-meta mt2">{reportCopy.number(report.number)}</View>
      </Card>
    </Section>
  )
}

function titleOf({ isMine, reporterName, channel }: Report): string {
  if (channel === 'patrol') return copy.seenOnPatrol
  if (isMine) return copy.saidByYou
  return reporterName === null ? copy.said : copy.saidBy(reporterName)
}
