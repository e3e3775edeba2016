import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import '../../../api/paper-sentences'
import { toLoadState } from '../../../api/load-state'
import { useWrite } from '../../../api/use-write'
import { startAtTop } from '../../../platform/scroll'
import { paperCountsQuery } from '../api/count-paper-ballots'
import { enterPaperBallot } from '../api/enter-paper-ballot'
import type { Answer, Poll } from '../domain/consultation'
import type { PaperUnit, Slip } from '../domain/paper'
import { checkSlip, EMPTY_SLIP, type SlipFaults } from '../domain/slip-draft'
import { describeSlipFaults } from './describe-slip-faults'
import { usePaperUnits } from './use-paper-units'

interface SlipFormInput {
  readonly poll: Poll
  /** Photos belong to the page that has them. */
  readonly onSaved: () => void
}

interface Saved {
  readonly count: number
  readonly slipNumber: string | undefined
}

const noFaults: SlipFaults = {}

/** Reading one slip after the other; nothing of a slip stays on the device. */
export function useSlipForm({ poll, onSaved }: SlipFormInput) {
  const [draft, setDraft] = useState(EMPTY_SLIP)
  const [faults, setFaults] = useState(noFaults)
  const [saved, setSaved] = useState<Saved>({ count: 0, slipNumber: undefined })
  const counts = useQuery({ ...paperCountsQuery(poll.id), enabled: poll.secrecy === 'secret' })
  const units = usePaperUnits(poll.id)
  const write = useWrite({
    write: (slip: Slip, key) => enterPaperBallot(poll.id, slip, key),
    refreshes: [['consultations']],
    onDone() {
      setSaved(({ count }) => ({ count: count + 1, slipNumber: draft.slipNumber.trim() }))
      setDraft(EMPTY_SLIP)
      units.type('')
      onSaved()
      startAtTop()
    },
  })
  const change = (part: Partial<typeof draft>, field: string) => {
    setDraft((before) => ({ ...before, ...part }))
    setFaults(({ [field]: _mended, ...rest }) => rest)
    if (!write.isBusy) write.reset()
  }
  return {
    draft,
    units,
    /** Of a secret poll. */
    counts: toLoadState(counts),
    /** How many were saved, and the last one's number: the fields are drawn anew for the next. */
    saved,
    errors: { ...write.failure?.fields, ...describeSlipFaults(faults) },
    pickUnit: (unit: PaperUnit | undefined) => change({ unit }, 'votingUnitId'),
    pickWeight: (weight: number) => change({ weight }, 'weight'),
    typeNumber: (slipNumber: string) => change({ slipNumber }, 'slipNumber'),
    answer(place: number, answer: Answer | undefined) {
      const answers = poll.questions.map((_, at) => (at === place ? answer : draft.answers[at]))
      change({ answers }, `answers.${place}`)
    },
    /** @param uploadIds photos that have arrived */
    save(uploadIds: readonly string[]) {
      const checked = checkSlip(draft, poll, uploadIds)
      setFaults(checked.isReady ? noFaults : checked.faults)
      if (checked.isReady) write.run(checked.slip)
    },
    mendPhotos: () => setFaults(({ uploadIds: _mended, ...rest }) => rest),
    isFaulty: Object.keys(faults).length > 0,
    isBusy: write.isBusy,
    failure: write.failure,
  }
}

export type SlipForm = ReturnType<typeof useSlipForm>
