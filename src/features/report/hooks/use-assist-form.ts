import '../../../api/handling-sentences'
import { useState } from 'react'
import { isPassing } from '../../../api/api-error'
import { toDayInput } from '../../../lib/shanghai-time'
import { confirmDone } from '../../../platform/toast'
import { createAssistedReport } from '../api/create-assisted-report'
import { assistCopy } from '../assist-copy'
import {
  type AssistDraft,
  type AssistFaults,
  checkAssist,
  toAssistedReport,
  toPatrolReport,
} from '../domain/assist-draft'
import type { Category, NewReport } from '../domain/report'
import type { ReportDraft } from '../domain/report-draft'
import { labelOf } from '../domain/waiting-report'
import { keepIssuedCode } from '../issued-code'
import { reportOutbox } from '../send-waiting'
import { describeRespondLimit } from '../ui/describe-limits'
import { nameReceiver } from '../ui/name-receiver'
import { waitingCopy } from '../waiting-copy'
import { useReportWriting } from './use-report-form'

interface AssistFormInput {
  readonly isPatrol: boolean
  /** The key of one that waits on this phone and has to be mended. */
  readonly waitingKey: string | undefined
  readonly homeGridCode: string | undefined
  /** Who answers in the grid that is chosen, and its name, as they are read to the person. */
  readonly worker: string | undefined
  readonly onSent: (report: { id: string }) => void
  /** Without a network it waits on this phone. */
  readonly onKept: () => void
}

const startPerson = (): AssistDraft => ({
  channel: 'phone',
  name: '',
  phone: '',
  signedOn: toDayInput(Date.now()),
  readBack: undefined,
})

/** Writing a report for somebody who agrees to it, or, on patrol, for nobody. */
export function useAssistForm(input: AssistFormInput) {
  const { isPatrol, waitingKey, homeGridCode, worker, onSent, onKept } = input
  const [waiting] = useState(() => reportOutbox.read().find(({ key }) => key === waitingKey))
  const [person, setPerson] = useState(() => waiting?.person ?? startPerson())
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

  /** Under the same key as a try that may have arrived after all. @returns false when there was no room for it */
  const keepForLater = (written: NewReport, key: string): boolean => {
    const { body, address, categoryCode } = written
    const report = toSent(written)
    return reportOutbox.put({
      ...{ key, label: labelOf(report), report },
      draft: { ...form.draft, key, body, address, categoryCode },
      person: isPatrol ? undefined : person,
    })
  }
  const toSent = (report: NewReport) =>
    isPatrol ? toPatrolReport(report) : toAssistedReport(person, report)

  const name = isPatrol ? 'linge.patrol-draft' : 'linge.assist-draft'
  const form = useReportWriting({
    homeGridCode,
    storageKey: waiting ? `${name}.${waiting.key}` : name,
    before: waiting?.draft,
    async send(report, key) {
      try {
        return await createAssistedReport(toSent(report), key)
      } catch (error) {
        if (isPassing(error) && keepForLater(report, key)) return undefined
        throw error
      }
    },
    isComplete(draft, category) {
      const found = isPatrol ? {} : checkAssist(person, speechOf(draft, category), Date.now())
      setFaults(found)
      return Object.keys(found).length === 0
    },
    onSent(stored) {
      if (!stored) {
        confirmDone(waitingCopy.kept)
        onKept()
        return
      }
      const { report, code } = stored
      if (waiting) reportOutbox.take(waiting.key)
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
