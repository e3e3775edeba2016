import '../../../api/period-sentences'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { copyText } from '../../../platform/clipboard'
import { confirmDone } from '../../../platform/toast'
import { fetchSummary, summaryQuery } from '../api/summaries'
import { summaryCopy as copy } from '../copy'
import type { Summary, SummaryFormat } from '../domain/summary'
import { PERIOD_CHOICES, type PeriodChoice, periodOf, readPeriod } from '../domain/summary-period'
import { writeText } from '../ui/write-text'

/** The summary of an area for a day or a month; as text and as files. @param areaCode undefined until it is known */
export function useSummary({ areaCode }: { areaCode: string | undefined }) {
  const now = useNow()
  const [period, setPeriod] = useState(() => periodOf('today', Date.now()))
  const [isFaulty, setFaulty] = useState(false)
  const [isUncopied, setUncopied] = useState(false)
  const asked = { areaCode: areaCode ?? '', period }
  const query = useQuery({ ...summaryQuery(asked), enabled: areaCode !== undefined })
  const file = useWrite({
    write: ({ format, summary }: { format: SummaryFormat; summary: Summary }) =>
      fetchSummary(asked, format, copy.fileName(summary.title, summary.area, summary.date)),
    refreshes: [],
    onDone: () => confirmDone(copy.kept),
  })
  return {
    state: toLoadState(query),
    /** The one of the choices that is shown; undefined when another was written. */
    choice: PERIOD_CHOICES.find((choice) => periodOf(choice, now) === period),
    isFaulty,
    isUncopied,
    choose(choice: PeriodChoice) {
      setFaulty(false)
      setPeriod(periodOf(choice, Date.now()))
    },
    write(text: string) {
      const written = readPeriod(text)
      setFaulty(written === undefined && text.trim() !== '')
      if (written !== undefined) setPeriod(written)
    },
    async copy(summary: Summary) {
      const isCopied = await copyText(writeText(summary))
      setUncopied(!isCopied)
      if (isCopied) confirmDone(copy.copied)
    },
    keep: (summary: Summary, format: SummaryFormat) => file.run({ format, summary }),
    isBusy: file.isBusy,
    failure: file.failure,
  }
}

export type SummaryScreen = ReturnType<typeof useSummary>
