import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { useOutbox } from '../../../api/use-outbox'
import { categoriesQuery } from '../api/list-categories'
import { reportOutbox } from '../send-waiting'

const REFRESHES = [['reports']]
const COUNTY_CODE_LENGTH = 6

interface ReportOutboxInput {
  readonly isEnabled: boolean
  /** In which reports are written; undefined until it is known. */
  readonly gridCode: string | undefined
}

/** Reports that wait for a network. What they can be about is fetched ahead, because without one nothing guesses it. */
export function useReportOutbox({ isEnabled, gridCode }: ReportOutboxInput) {
  const outbox = useOutbox(reportOutbox, { isEnabled, refreshes: REFRESHES })
  useDidShow(outbox.send)
  useQuery({
    ...categoriesQuery(gridCode?.slice(0, COUNTY_CODE_LENGTH)),
    enabled: gridCode !== undefined,
  })
  return outbox
}

export type ReportOutbox = ReturnType<typeof useReportOutbox>
