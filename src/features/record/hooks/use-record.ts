import '../../../api/record-sentences'
import { useState } from 'react'
import { usePagedList } from '../../../api/paged-list'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { useSettled } from '../../../lib/use-settled'
import { confirmDone } from '../../../platform/toast'
import { fetchRecordFile, officeEntriesQuery } from '../api/list-office-entries'
import { recordCopy as copy } from '../copy'
import { checkDays, type DayFault } from '../domain/days'
import type { ActTopic } from '../domain/office-entry'

const STILL_MS = 400

const sentences: Readonly<Record<DayFault, string>> = {
  not_a_day: copy.dayFault,
  not_in_order: copy.orderFault,
}

/** What was done in office in an area, as far as it is asked for. */
export function useRecord(areaCode: string) {
  const [topic, setTopic] = useState<ActTopic>()
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState('')
  const days = useSettled(`${from}\n${until}`, STILL_MS)
  const [settledFrom = '', settledUntil = ''] = days.split('\n')
  const checked = checkDays(settledFrom.trim(), settledUntil.trim())
  const list = usePagedList(
    officeEntriesQuery({
      areaCode,
      topic,
      fromDay: checked.kind === 'ready' ? checked.from : undefined,
      untilDay: checked.kind === 'ready' ? checked.until : undefined,
    }),
    { isEnabled: checked.kind === 'ready' },
  )
  const [lacksDays, setLacksDays] = useState(false)
  const file = useWrite({
    write: ({ fromDay, untilDay }: { fromDay: string; untilDay: string }) =>
      fetchRecordFile(
        { areaCode, topic, fromDay, untilDay },
        copy.file(areaCode, fromDay, untilDay),
      ),
    refreshes: [['office-entries']],
    onDone: () => confirmDone(copy.exported),
  })
  return {
    exportFile() {
      file.reset()
      const now = checkDays(from.trim(), until.trim())
      const { from: fromDay, until: untilDay } = now.kind === 'ready' ? now : {}
      setLacksDays(fromDay === undefined || untilDay === undefined)
      if (fromDay !== undefined && untilDay !== undefined) file.run({ fromDay, untilDay })
    },
    isExporting: file.isBusy,
    exportFailure: lacksDays ? copy.exportDays : file.failure?.sentence,
    topic,
    setTopic,
    setFrom,
    setUntil,
    faults:
      checked.kind === 'faulty'
        ? { [checked.field]: sentences[checked.fault] }
        : ({} as { from?: string; until?: string }),
    list,
    now: useNow(),
  }
}

export type RecordScreen = ReturnType<typeof useRecord>
