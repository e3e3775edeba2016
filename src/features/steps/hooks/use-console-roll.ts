import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import '../../../api/roll-sentences'
import { toLoadState } from '../../../api/load-state'
import { usePagedList } from '../../../api/paged-list'
import { useNow } from '../../../lib/use-now'
import { useSettled } from '../../../lib/use-settled'
import { showPhotos } from '../../../platform/media'
import { rollSummaryQuery } from '../api/get-roll-summary'
import { delegationsQuery } from '../api/list-delegations'
import { leftOutFlatsQuery } from '../api/list-left-out-flats'
import { proposedRollCorrectionsQuery } from '../api/list-proposed-roll-corrections'
import { rollCorrectionsQuery } from '../api/list-roll-corrections'
import { rollObjectionsQuery } from '../api/list-roll-objections'
import { rollUnitsQuery } from '../api/search-roll-units'

export const ROLL_TABS = [
  'waiting',
  'proposals',
  'delegations',
  'roll',
  'leftOut',
  'answered',
  'decided',
  'log',
] as const
export type RollTab = (typeof ROLL_TABS)[number]

const STILL_MS = 300

/** The roll of a poll as its committee takes care of it. @param initialTab from the address */
export function useConsoleRoll(pollId: string, initialTab: string | undefined) {
  const [tab, setTab] = useState(() => ROLL_TABS.find((key) => key === initialTab) ?? 'waiting')
  const [search, setSearch] = useState('')
  const settled = useSettled(search.trim(), STILL_MS)
  const now = useNow()
  const summary = useQuery(rollSummaryQuery(pollId))
  const isEnabled = summary.data?.abilities.answer ?? false
  const isOn = (wanted: RollTab) => ({ isEnabled: isEnabled && tab === wanted })
  return {
    pollId,
    now,
    tab,
    setTab(next: RollTab) {
      setTab(next)
      setSearch('')
    },
    summary: toLoadState(summary),
    isRunning: summary.data !== undefined && now < Date.parse(summary.data.closesAt),
    waiting: usePagedList(rollObjectionsQuery(pollId, 'waiting'), isOn('waiting')),
    answered: usePagedList(rollObjectionsQuery(pollId, 'answered'), isOn('answered')),
    /** Looking for a unit by its door. */
    search: { isAsked: settled !== '', type: setSearch },
    units: usePagedList(rollUnitsQuery(pollId, settled), isOn('roll')),
    // Also what an objection about a missing flat is answered with.
    leftOut: usePagedList(leftOutFlatsQuery(pollId), { isEnabled }),
    proposals: usePagedList(proposedRollCorrectionsQuery(pollId), isOn('proposals')),
    delegations: usePagedList(delegationsQuery(pollId, 'waiting'), isOn('delegations')),
    decided: usePagedList(delegationsQuery(pollId, 'decided'), isOn('decided')),
    corrections: usePagedList(rollCorrectionsQuery(pollId), isOn('log')),
    show: (urls: readonly string[], first: string) => void showPhotos([...urls], first),
  }
}

export type ConsoleRoll = ReturnType<typeof useConsoleRoll>
