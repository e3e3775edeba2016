import { Button } from '../../../ui/form/button'
import { Task } from '../../../ui/list/task'
import { Note } from '../../../ui/status/note'
import { acceptanceOf } from '../domain/handling-acts'
import type { ReportSummary } from '../domain/report'
import type { WorkList } from '../hooks/use-work-list'
import { handlingCopy } from '../staff-copy'
import { describeHandOff, describeTaskDue, listMarks } from './describe-task'
import { EmergencyTag, StaffTag } from './staff-tag'

interface ReportTaskProps {
  report: ReportSummary
  now: number
  list: WorkList
  onOpen: (report: ReportSummary) => void
}

/** A report in a worker's list: by when, what, where, and at most one act. */
export function ReportTask({ report, now, list: { accept, batch }, onOpen }: ReportTaskProps) {
  const kind = acceptanceOf(report)
  const failure = accept.failed?.id === report.id ? accept.failed.failure : undefined
  const place = `${report.category.name} · ${report.address}`
  return (
    <Task
      id={`task-${report.id}`}
      due={describeTaskDue(report, now)}
      tag={
        <>
          <EmergencyTag report={report} />
          {(kind === undefined || batch.isOn) && <StaffTag report={report} />}
        </>
      }
      title={report.title}
      sub={[...listMarks(report), describeHandOff(report) ?? place].join(' · ')}
      isChosen={batch.isOn ? batch.isChosen(report.id) : undefined}
      act={
        kind !== undefined &&
        !batch.isOn && (
          <Button
            kind="primary"
            size="small"
            id={`accept-${report.id}`}
            isBusy={accept.busyId === report.id}
            onPress={() => accept.run(report.id, kind)}
          >
            {handlingCopy.accept}
          </Button>
        )
      }
      onPress={() => (batch.isOn ? batch.toggle(report.id) : onOpen(report))}
    >
      {failure && <Note kind="over">{failure.sentence}</Note>}
    </Task>
  )
}
