import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../../../ui/access/pressable'
import { detailCopy as copy } from '../copy'
import type { Report } from '../domain/report'
import { stageOf, type Viewer } from '../domain/report-stage'
import { ReportTag } from './report-tag'

interface ReportHeadProps {
  report: Report
  viewer: Viewer
  /** Instead of the word for that viewer. */
  tag?: ReactNode
}

/** What it is about and where it stands. */
export function ReportHead({ report, viewer, tag }: ReportHeadProps) {
  return (
    <View>
      <View className="t-head" {...accessible({ role: 'heading' })}>
        {report.title}
      </View>
      <View className="line line--wrap mt2">
        {tag ?? <ReportTag stage={stageOf(report, viewer)} />}
        <View className="t-meta ml2">
          {copy.meta(report.category.name, report.isPublic, report.followerCount)}
        </View>
      </View>
    </View>
  )
}
