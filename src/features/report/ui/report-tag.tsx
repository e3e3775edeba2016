import { Tag, type TagKind } from '../../../ui/status/tag'
import { reportCopy } from '../copy'
import type { ReportStage } from '../domain/report-stage'

export const tagKinds: Readonly<Record<ReportStage, TagKind>> = {
  waiting: 'wait',
  accepted: 'doing',
  doing: 'doing',
  again: 'again',
  confirm_you: 'you',
  confirm_wait: 'wait',
  handed: 'handed',
  on_hold: 'hold',
  solved: 'done',
  unanswered: 'hold',
  duplicate: 'handed',
  withdrawn: 'plain',
  rejected: 'no',
}

/** Where a report stands, in one word. */
export function ReportTag({ stage }: { stage: ReportStage }) {
  return <Tag kind={tagKinds[stage]}>{reportCopy.stages[stage]}</Tag>
}
