import { useState } from 'react'
import '../../../api/paper-sentences'
import { usePagedList } from '../../../api/paged-list'
import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { paperMarksQuery } from '../api/list-paper-marks'
import { markPaperUnit } from '../api/mark-paper-unit'
import { withdrawPaperMark } from '../api/withdraw-paper-mark'
import type { PaperMark } from '../domain/paper'
import { marksCopy as copy } from '../paper-copy'
import { usePaperUnits } from './use-paper-units'

/** What is asked once more before it is done to the roll. */
interface Asking {
  readonly act: 'mark' | 'withdraw'
  readonly unit: Pick<PaperMark, 'votingUnitId' | 'label'> & Partial<PaperMark>
}

const refreshes = [['consultations']]

/** 交票登记: who handed in a slip of a secret poll. */
export function usePaperMarks(pollId: string) {
  const [asking, setAsking] = useState<Asking>()
  const list = usePagedList(paperMarksQuery(pollId))
  const units = usePaperUnits(pollId)
  const done = (words: string) => () => {
    setAsking(undefined)
    confirmDone(words)
  }
  const marking = useWrite({
    write: (unit: Asking['unit'], key) => markPaperUnit(pollId, unit.votingUnitId, key),
    refreshes,
    onDone: done(asking?.unit.canConfirm ? copy.done : copy.asked),
  })
  const withdrawal = useWrite({
    write: (body: { votingUnitId: string; reason: string }, key) =>
      withdrawPaperMark(pollId, body, key),
    refreshes,
    onDone: done(copy.withdrawn),
  })
  return {
    marks: list.items,
    more: list.more,
    units,
    asking,
    ask(next: Asking) {
      marking.reset()
      withdrawal.reset()
      setAsking(next)
    },
    cancel: () => setAsking(undefined),
    mark: () => asking && marking.run(asking.unit),
    withdraw: (reason: string) =>
      asking && withdrawal.run({ votingUnitId: asking.unit.votingUnitId, reason }),
    isBusy: marking.isBusy || withdrawal.isBusy,
    failure: marking.failure ?? withdrawal.failure,
  }
}

export type PaperMarks = ReturnType<typeof usePaperMarks>
