import { findIcon } from '../../../ui/icon/find-icon'
import { listCopy, reportCopy } from '../copy'
import type { ReportSummary } from '../domain/report'
import { clockOf } from '../domain/report-clock'
import { asksReporter, stageOf } from '../domain/report-stage'
import { describeDue } from './describe-clock'
import { tagKinds } from './report-tag'

/** One's own report as a line of the home page: a question when it waits for an answer. */
export function presentForHome(report: ReportSummary, now: number) {
  const stage = stageOf(report, 'reporter')
  const clock = clockOf(report, now)
  const asksMe = asksReporter(report)
  const ask = stage === 'rejected' ? listCopy.isTurnedAway : listCopy.isSolved
  return {
    key: `report-${report.id}`,
    icon: findIcon(report.category.icon),
    plate: asksMe ? ('brand' as const) : ('plain' as const),
    title: asksMe ? ask(report.title) : report.title,
    tag: { kind: tagKinds[stage], word: reportCopy.stages[stage] },
    ...(clock && { due: { kind: clock.kind, words: describeDue(clock, now) } }),
  }
}
