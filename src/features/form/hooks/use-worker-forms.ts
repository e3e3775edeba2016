import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import '../../../api/form-sentences'
import { toLoadState } from '../../../api/load-state'
import { useWrite } from '../../../api/use-write'
import { mapLoadState } from '../../../lib/load-state'
import { useNow } from '../../../lib/use-now'
import { confirmDone } from '../../../platform/toast'
import { formSheetQuery, myFormsQuery, sendForm } from '../api/forms'
import { sheetCopy as copy } from '../copy'
import type { FormSheet } from '../domain/form'
import { type AnswerFault, readAnswers } from '../domain/read-answers'

/** What is wanted of the reader's grids. */
export function useWorkerForms({ isEnabled }: { isEnabled: boolean }) {
  const query = useQuery({ ...myFormsQuery, enabled: isEnabled })
  return {
    forms: mapLoadState(toLoadState(query), ({ items }) => items),
    /** Undefined while it is not known. */
    unsent: query.data?.items.filter(({ sentAt }) => sentAt === null).length,
  }
}

/** One of them, for one grid. */
export function useFormSheet(id: string, gridCode: string, onDone: () => void) {
  const [written, setWritten] = useState<Readonly<Record<number, string>>>({})
  const [faults, setFaults] = useState<Readonly<Record<number, AnswerFault>>>({})
  const query = useQuery(formSheetQuery(id, gridCode))
  const sending = useWrite({
    write: (answers: readonly (string | number)[], key) => sendForm({ id, gridCode, answers }, key),
    refreshes: [['forms']],
    onDone() {
      confirmDone(copy.sent)
      onDone()
    },
  })
  return {
    sheet: toLoadState(query),
    now: useNow(),
    /** @param asked the place among the asked cells. @param place that among all */
    errorAt(place: number, asked: number): string | undefined {
      const fault = faults[place]
      if (fault !== undefined) return copy.faults[fault]
      return sending.failure?.fields[`answers.${asked}`]
    },
    write(place: number, text: string) {
      setWritten((before) => ({ ...before, [place]: text }))
      setFaults({})
      sending.reset()
    },
    isBusy: sending.isBusy,
    failure: sending.failure,
    send({ cells }: FormSheet) {
      const read = readAnswers(cells, written)
      setFaults(read.kind === 'faulty' ? read.faults : {})
      if (read.kind === 'ready') sending.run(read.answers)
    },
  }
}

export type SheetScreen = ReturnType<typeof useFormSheet>
