import '../../../api/period-sentences'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { useNow } from '../../../lib/use-now'
import { scoreboardQuery } from '../api/get-scoreboard'
import { longestPeriod, monthsOf, type PeriodKey } from '../domain/period'

/** The figures of an area over a calendar month, quarter or year; nothing is asked for before the area is known. */
export function useScoreboard(areaCode: string | undefined) {
  const now = useNow()
  const [period, setPeriod] = useState<PeriodKey>(() => longestPeriod(now))
  const months = monthsOf(period, now)
  const query = useQuery({
    ...scoreboardQuery(areaCode ?? '', months),
    enabled: areaCode !== undefined,
    // What was on show stays until what was asked for is there.
    placeholderData: keepPreviousData,
  })
  useDidShow(() => {
    if (areaCode !== undefined && !query.isLoading) void query.refetch()
  })
  return {
    board: toLoadState(query),
    isChanging: query.isPlaceholderData,
    period,
    setPeriod,
    months,
    now,
  }
}
