import { findIcon } from '../../../ui/icon/find-icon'
import { Row } from '../../../ui/list/row'
import { Due } from '../../../ui/status/due'
import { Tag } from '../../../ui/status/tag'
import { listCopy as copy, heldCopy } from '../copy'
import type { ReportSummary } from '../domain/report'
import { clockOf } from '../domain/report-clock'
import { isOver, stageOf } from '../domain/report-stage'
import { describeDue } from './describe-clock'
import { nameOfUnit } from './describe-unit'
import { ReportTag } from './report-tag'

interface ReportRowProps {
  report: ReportSummary
  /** How far away, where that is known. */
  where?: string
  /** Milliseconds. */
  now: number
  onOpen: (report: ReportSummary) => void
}

/** A report in a resident's list: what, who answers for it, where it stands, by when. */
export function ReportRow({ report, where, now, onOpen }: ReportRowProps) {
  const clock = clockOf(report, now)
  const stage = stageOf(report, report.isMine ? 'reporter' : 'neighbour')
  const isDone = isOver(report.status)
  const held = report.isMine && report.checkStatus
  const responsible = copy.responsible(nameOfUnit(report.accountable))
  return (
    <Row
      id={`report-${report.id}`}
      icon={findIcon(report.category.icon)}
      plate={isDone ? 'plain' : 'brand'}
      title={report.title}
      sub={[where, report.category.name, !isDone && responsible].filter(Boolean).join(' · ')}
      tags={
        <>
          <ReportTag stage={stage} />
          {held && (
            <Tag kind={held === 'declined' ? 'no' : 'wait'}>
              {heldCopy.not + heldCopy.held[held]}
            </Tag>
          )}
          {clock && <Due kind={clock.kind}>{describeDue(clock, now)}</Due>}
        </>
      }
      onPress={() => onOpen(report)}
    />
  )
}
