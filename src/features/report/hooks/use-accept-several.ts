import { useState } from 'react'
import { sentenceOf } from '../../../api/sentences'
import { useWrite } from '../../../api/use-write'
import { acceptReports, MAX_ACCEPTED } from '../api/accept-reports'
import { acceptanceOf } from '../domain/handling-acts'
import type { ReportSummary } from '../domain/report'

interface Outcome {
  readonly accepted: number
  readonly refused: readonly { readonly id: string; readonly title: string; readonly why: string }[]
}

const CONFLICT = 409

/** Choosing some of a list's reports and accepting them in one go; each is accepted or refused by itself. */
export function useAcceptSeveral(reports: readonly ReportSummary[]) {
  const [isOn, setOn] = useState(false)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [outcome, setOutcome] = useState<Outcome>()
  const offered = reports.filter((report) => acceptanceOf(report) !== undefined)
  const picked = offered.filter(({ id }) => chosen.has(id)).slice(0, MAX_ACCEPTED)
  const send = useWrite({
    async write(some: readonly ReportSummary[], key) {
      const refused = []
      for (const kind of ['new', 'handed'] as const) {
        const ids = some.filter((report) => acceptanceOf(report) === kind).map(({ id }) => id)
        if (ids.length === 0) continue
        const { items } = await acceptReports({ kind, ids }, key)
        refused.push(...items.filter(({ refusal }) => refusal !== null))
      }
      setOutcome({
        accepted: some.length - refused.length,
        refused: refused.map(({ id, refusal }) => ({
          id,
          title: some.find((report) => report.id === id)?.title ?? '',
          why: sentenceOf({ code: refusal ?? '', status: CONFLICT }),
        })),
      })
    },
    refreshes: [['reports']],
    onDone: stop,
  })
  function stop() {
    setOn(false)
    setChosen(new Set())
  }
  return {
    /** Worth offering: more than one waits. */
    isOffered: offered.length > 1,
    offered,
    isOn,
    start() {
      setOutcome(undefined)
      send.reset()
      setOn(true)
    },
    stop,
    isChosen: (id: string) => chosen.has(id),
    toggle(id: string) {
      const next = new Set(chosen)
      if (!next.delete(id)) next.add(id)
      setChosen(next)
    },
    chooseAll: () => setChosen(new Set(offered.slice(0, MAX_ACCEPTED).map(({ id }) => id))),
    count: picked.length,
    accept() {
      if (picked.length > 0) send.run(picked)
    },
    isBusy: send.isBusy,
    failure: send.failure,
    outcome,
  }
}
