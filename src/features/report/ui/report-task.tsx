import { formatDate } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Task } from '../../../ui/list/task'
import { Note } from '../../../ui/status/note'
import { workCopy as copy, handlingCopy } from '../copy'
import type { ReportSummary } from '../domain/report'
import { clockOf } from '../domain/report-clock'
import { stageOf } from '../domain/report-stage'
import type { WorkList } from '../hooks/use-work-list'
import { describeDue } from './describe-clock'
import { ReportTag } from './report-tag'

interface ReportTaskProps {
  report: ReportSummary
  now: number
  accept: WorkList['accept']
  onOpen: (report: ReportSummary) => void
}

/** A report in a worker's list: by when, what, where, and at most one act. */
export function ReportTask({ report, now, accept, onOpen }: ReportTaskProps) {
  const clock = clockOf(report, now)
  const due = clock
    ? { kind: clock.kind, words: describeDue(clock, now, 'staff') }
    : { kind: 'paused' as const, words: copy.submittedOn(formatDate(report.submittedAt)) }
  const isWaiting = report.status === 'submitted'
  const failure = accept.failed?.id === report.id ? accept.failed.failure : undefined
  return (
    <Task
      id={`task-${report.id}`}
      due={due}
      tag={!isWaiting && <ReportTag stage={stageOf(report, 'staff')} />}
      title={report.title}
      sub={`${report.category.name} · ${report.address}`}
      act={
        isWaiting && (
          <Button
            kind="primary"
            size="small"
            id={`accept-${report.id}`}
            isBusy={accept.busyId === report.id}
            onPress={() => accept.run(report.id)}
          >
            {handlingCopy.accept}
          </Button>
        )
      }
      onPress={() => onOpen(report)}
    >
      {failure && <Note kind="over">{failure.sentence}</Note>}
    </Task>
  )
}
