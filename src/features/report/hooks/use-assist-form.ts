import '../../../api/handling-sentences'
import { useState } from 'react'
import { toDayInput } from '../../../lib/shanghai-time'
import { createAssistedReport } from '../api/create-assisted-report'
import { assistCopy } from '../channel-copy'
import {
  type AssistDraft,
  type AssistFaults,
  checkAssist,
  toAssistedReport,
  toPatrolReport,
} from '../domain/assist-draft'
import type { Category } from '../domain/report'
import type { ReportDraft } from '../domain/report-draft'
import { keepIssuedCode } from '../issued-code'
import { describeRespondLimit } from '../ui/describe-limits'
import { nameReceiver } from '../ui/name-receiver'
import { useReportWriting } from './use-report-form'

interface AssistFormInput {
  readonly isPatrol: boolean
  readonly homeGridCode: string | undefined
  /** Who answers in the grid that is chosen, and its name, as they are read to the person. */
  readonly worker: string | undefined
  readonly onSent: (report: { id: string }) => void
}

/** Writing a report for somebody who agrees to it, or, on patrol, for nobody. */
export function useAssistForm({ isPatrol, homeGridCode, worker, onSent }: AssistFormInput) {
  const [person, setPerson] = useState<AssistDraft>(() => ({
    channel: 'phone',
    name: '',
    phone: '',
    signedOn: toDayInput(Date.now()),
    readBack: undefined,
  }))
  const [faults, setFaults] = useState<AssistFaults>({})
  /** A fault goes when what it was about is written anew. */
  const change = (part: Partial<AssistDraft>) => {
    setPerson((before) => ({ ...before, ...part }))
    setFaults((before) => omit(before, Object.keys(part)))
  }

  const speechOf = (draft: ReportDraft, category: Category | undefined): string =>
    assistCopy.speech({
      place: draft.address.trim(),
      body: draft.body.trim().replace(/(?<![。！？!?])$/, '。'),
      receiver: nameReceiver(category, worker),
      within: category && describeRespondLimit(category),
      isPublic: draft.isPublic && category?.isPrivate !== true,
    })

  const form = useReportWriting({
    homeGridCode,
    storageKey: isPatrol ? 'linge.patrol-draft' : 'linge.assist-draft',
    send: (report, key) =>
      createAssistedReport(
        isPatrol ? toPatrolReport(report) : toAssistedReport(person, report),
        key,
      ),
    isComplete(draft, category) {
      const found = isPatrol ? {} : checkAssist(person, speechOf(draft, category), Date.now())
      setFaults(found)
      return Object.keys(found).length === 0
    },
    onSent({ report, code }) {
      if (code !== null) keepIssuedCode(report.id, code)
      onSent(report)
    },
  })

  const isWritten = form.draft.body.trim() !== '' && form.draft.address.trim() !== ''
  const speech = isWritten ? speechOf(form.draft, form.category.current) : undefined
  return {
    form,
    isPatrol,
    person,
    faults,
    change,
    /** What is to be read to the person; undefined while there is nothing to read. */
    speech,
    isReadBack: speech !== undefined && person.readBack?.speech === speech,
    /** They said yes, but to other words. */
    isReadBackOld: person.readBack !== undefined && person.readBack.speech !== speech,
    setReadBack(isOn: boolean) {
      change({ readBack: isOn && speech !== undefined ? { speech, at: Date.now() } : undefined })
    },
  }
}

function omit(faults: AssistFaults, names: readonly string[]): AssistFaults {
  return Object.fromEntries(Object.entries(faults).filter(([name]) => !names.includes(name)))
}

export type AssistForm = ReturnType<typeof useAssistForm>
