import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWrite } from '../../../api/use-write'
import { askToSubscribe, openMessageSettings } from '../../../platform/subscribe'
import type { ConsentAnswer } from '../../../platform/subscribe-types'
import { type Consent, sendConsents, subscriptionsQuery } from '../api/subscriptions'
import type { Template } from '../domain/message'

/** Why a tap brought nothing. off: declined, or switched off in WeChat. blocked: WeChat lets nobody have it. */
export type ReminderRefusal = 'off' | 'blocked'

/** Asking once whether WeChat may bring the answer; undefined where it cannot be asked for such news. */
export function useReminder(template: Template) {
  const client = useQueryClient()
  const { data } = useQuery(subscriptionsQuery)
  const [refusal, setRefusal] = useState<ReminderRefusal>()
  // What WeChat has noted and we have not: told again instead of asking twice.
  const [untold, setUntold] = useState<readonly Consent[]>()
  const telling = useWrite({
    write: async (answers: readonly Consent[], key) =>
      client.setQueryData(subscriptionsQuery.queryKey, await sendConsents(answers, key)),
    refreshes: [],
    onDone: () => setUntold(undefined),
  })
  const offered = data?.items.find((item) => item.template === template)
  if (!offered) return undefined
  const { templateId, isLongTerm, balance } = offered
  return {
    /** Messages that WeChat still brings; undefined for a consent that lasts. */
    left: isLongTerm ? undefined : balance,
    isSet: balance > 0,
    isBusy: telling.isBusy,
    hasFailed: telling.failure !== undefined,
    refusal,
    ask() {
      if (untold) return telling.run(untold)
      void askToSubscribe([templateId]).then((told) => {
        const answer = told.get(templateId)
        setRefusal(refusalIn(answer))
        if (!answer) return
        const answers = [{ template, answer }]
        setUntold(answers)
        telling.run(answers)
      })
    },
    openSettings: () => void openMessageSettings().then(() => setRefusal(undefined)),
  }
}

function refusalIn(answer: ConsentAnswer | undefined): ReminderRefusal | undefined {
  if (answer === 'accept') return undefined
  // Without an answer WeChat has not even shown its sheet: messages are off.
  return answer === undefined || answer === 'reject' ? 'off' : 'blocked'
}
