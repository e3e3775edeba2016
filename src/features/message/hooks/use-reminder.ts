import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWrite } from '../../../api/use-write'
import { askToSubscribe } from '../../../platform/subscribe'
import { type Consent, sendConsents, subscriptionsQuery } from '../api/subscriptions'
import type { Template } from '../domain/message'

/** Asking once whether WeChat may bring the answer; undefined where it cannot be asked for such news. */
export function useReminder(template: Template) {
  const { data } = useQuery(subscriptionsQuery)
  const [isSet, setSet] = useState(false)
  // What WeChat has noted and we have not: told again instead of asking twice.
  const [untold, setUntold] = useState<readonly Consent[]>()
  const telling = useWrite({
    write: sendConsents,
    refreshes: [['subscriptions']],
    onDone(answers) {
      setUntold(undefined)
      setSet(answers.some(({ answer }) => answer === 'accept'))
    },
  })
  const offered = data?.items.find((item) => item.template === template)
  if (!offered) return undefined
  const { templateId } = offered
  return {
    isSet,
    isBusy: telling.isBusy,
    hasFailed: telling.failure !== undefined,
    ask() {
      if (untold) return telling.run(untold)
      void askToSubscribe([templateId]).then((told) => {
        const answer = told.get(templateId)
        if (!answer) return
        const answers = [{ template, answer }]
        setUntold(answers)
        telling.run(answers)
      })
    },
  }
}
