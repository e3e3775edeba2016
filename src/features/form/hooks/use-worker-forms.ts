import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import '../../../api/form-sentences'
import { isPassing } from '../../../api/api-error'
import { toLoadState } from '../../../api/load-state'
import { useOutbox } from '../../../api/use-outbox'
import { KEPT, useWrite } from '../../../api/use-write'
import { mapLoadState } from '../../../lib/load-state'
import { useNow } from '../../../lib/use-now'
import { isRecord } from '../../../lib/waiting'
import { confirmDone } from '../../../platform/toast'
import { useKeptDraft } from '../../../platform/use-kept-draft'
import { formSheetQuery, myFormsQuery, sendForm } from '../api/forms'
import { sheetCopy as copy } from '../copy'
import type { FormSheet, WorkerForm } from '../domain/form'
import { type AnswerFault, readAnswers, type Written } from '../domain/read-answers'
import { isOf } from '../domain/waiting-sheet'
import { sheetOutbox } from '../send-waiting'

const REFRESHES = [['forms']]

type Answers = readonly (string | number)[]

/** What is wanted of the reader's grids. */
export function useWorkerForms({ isEnabled }: { isEnabled: boolean }) {
  const query = useQuery({ ...myFormsQuery, enabled: isEnabled })
  const outbox = useOutbox(sheetOutbox, { isEnabled, refreshes: REFRESHES })
  useDidShow(outbox.send)
  const listed = query.data?.items ?? []
  const unlisted = query.isPending
    ? []
    : outbox.waiting.filter(
        (sheet) => !listed.some(({ id, gridCode }) => isOf(id, gridCode)(sheet)),
      )
  return {
    forms: mapLoadState(toLoadState(query), ({ items }) => items),
    /** Undefined for a table of which nothing waits to be sent. */
    waitingSheet: ({ id, gridCode }: WorkerForm) => outbox.waiting.find(isOf(id, gridCode)),
    /** What waits for tables that are not asked for any more, or not known to be. */
    unlisted,
    send: outbox.send,
    throwAway: outbox.throwAway,
    unsent: listed.filter(({ sentAt }) => sentAt === null).length + unlisted.length,
  }
}

/** One of them, for one grid. */
export function useFormSheet(id: string, gridCode: string, onDone: () => void) {
  const [waiting] = useState(() => sheetOutbox.read().find(isOf(id, gridCode)))
  const kept = useKeptDraft<KeptSheet>({
    storageKey: `linge.sheet-draft.${id}.${gridCode}`,
    restore,
    start: (key) => ({ key, written: {} }),
    takeUp: waiting && ((key) => ({ key, written: waiting.written })),
    isEmpty,
  })
  const { written } = kept.draft
  const [faults, setFaults] = useState<Readonly<Record<number, AnswerFault>>>({})
  const query = useQuery(formSheetQuery(id, gridCode))
  const name = query.data?.name ?? ''
  const sending = useWrite({
    async write({ answers, all }: { answers: Answers; all: Written }, key) {
      try {
        await sendForm({ id, gridCode, answers }, key)
      } catch (error) {
        const sheet = { key, label: name, id, gridCode, answers, written: all }
        if (isPassing(error) && sheetOutbox.put(sheet, waiting?.key)) return KEPT
        throw error
      }
      if (waiting) sheetOutbox.take(waiting.key)
      return undefined
    },
    refreshes: REFRESHES,
    onDone() {
      kept.discard()
      confirmDone(sheetOutbox.read().some(isOf(id, gridCode)) ? copy.kept : copy.sent)
      onDone()
    },
  })
  return {
    sheet: toLoadState(query),
    written,
    /** Why what was sent from here before was not taken. */
    refusal: waiting?.refusal,
    now: useNow(),
    /** @param asked the place among the asked cells. @param place that among all */
    errorAt(place: number, asked: number): string | undefined {
      const fault = faults[place]
      if (fault !== undefined) return copy.faults[fault]
      return sending.failure?.fields[`answers.${asked}`]
    },
    write(place: number, text: string) {
      kept.type(({ written: before }) => ({ written: { ...before, [place]: text } }))
      setFaults({})
      sending.reset()
    },
    isBusy: sending.isBusy,
    failure: sending.failure,
    send({ cells }: FormSheet) {
      const { written: all } = kept.flush()
      const read = readAnswers(cells, all)
      setFaults(read.kind === 'faulty' ? read.faults : {})
      if (read.kind === 'ready') sending.run({ answers: read.answers, all })
    },
  }
}

interface KeptSheet {
  readonly key: string
  readonly written: Written
}

const isEmpty = ({ written }: KeptSheet): boolean => Object.keys(written).length === 0

function restore(kept: unknown): KeptSheet | undefined {
  if (!isRecord(kept) || typeof kept.key !== 'string' || !isRecord(kept.written)) return undefined
  return { key: kept.key, written: kept.written as Written }
}

export type SheetScreen = ReturnType<typeof useFormSheet>
