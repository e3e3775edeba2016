import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { useWrite } from '../../../api/use-write'
import { likelyDuplicatesQuery } from '../api/find-likely-duplicates'
import { reportQuery } from '../api/get-report'
import { mergeReport } from '../api/merge-report'
import { unmergeReport } from '../api/unmerge-report'
import type { Report, ReportSummary } from '../domain/report'
import { NOTE_MIN } from '../domain/report-draft'
import { toReportId } from '../domain/report-number'

/** Choosing the report that this one is the same as, or parting the two again. */
export function useMergeSheet(report: Report | undefined) {
  const [act, setAct] = useState<'merge' | 'unmerge'>()
  const [number, setNumber] = useState('')
  const [soughtId, setSoughtId] = useState<string>()
  const [chosenId, setChosenId] = useState<string>()
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState<'number' | 'into' | 'note'>()
  const likely = useQuery({
    ...likelyDuplicatesQuery(toSearch(report)),
    enabled: act === 'merge' && report !== undefined,
  })
  const sought = useQuery({ ...reportQuery(soughtId ?? ''), enabled: soughtId !== undefined })
  const choices = distinct([
    ...(soughtId !== undefined && sought.data ? [sought.data] : []),
    ...(likely.data ?? []),
  ]).filter(({ id }) => report && id !== report.id && communityOf(id) === communityOf(report.id))

  const close = () => {
    setAct(undefined)
    setNumber('')
    setSoughtId(undefined)
    setChosenId(undefined)
    setNote('')
    setMissing(undefined)
  }
  const send = useWrite({
    write(input: { into: string | undefined; note: string }, key) {
      const id = report?.id ?? ''
      return input.into === undefined
        ? unmergeReport(id, { note: input.note }, key)
        : mergeReport(id, { into: input.into, note: input.note }, key)
    },
    refreshes: [['reports']],
    onDone: close,
  })
  return {
    act,
    open: setAct,
    close,
    choices,
    isLooking: likely.isFetching || sought.isFetching,
    sought: soughtId === undefined ? undefined : toLoadState(sought),
    typeNumber: setNumber,
    seek() {
      const id = report && toReportId(number, report.id)
      setMissing(id === undefined ? 'number' : undefined)
      setSoughtId(id)
      setChosenId(id)
    },
    chosenId,
    choose: setChosenId,
    typeNote: setNote,
    missing,
    send() {
      const words = note.trim()
      const isChosen = act === 'unmerge' || choices.some(({ id }) => id === chosenId)
      const fault = isChosen ? (words.length < NOTE_MIN ? 'note' : undefined) : 'into'
      setMissing(fault)
      if (fault === undefined) {
        send.run({ into: act === 'merge' ? chosenId : undefined, note: words })
      }
    },
    isSending: send.isBusy,
    failure: send.failure,
  }
}

export type MergeSheetState = ReturnType<typeof useMergeSheet>

function toSearch(report: Report | undefined) {
  return {
    body: report?.body ?? '',
    ...(report && {
      address: report.address,
      categoryCode: report.category.code,
      gridCode: report.gridCode,
      ...(report.position && { position: report.position }),
    }),
  }
}

function distinct(reports: readonly ReportSummary[]): ReportSummary[] {
  return [...new Map(reports.map((report) => [report.id, report])).values()]
}

function communityOf(id: string): string {
  return id.slice(0, 12)
}
