import '../../../api/home-sentences'
import { useState } from 'react'
import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { consentForElder } from '../api/consent-for-elder'
import { elderConsentCopy as copy } from '../copy'

/** Writing down what a home says at its door about notices for homes with elders; what it said before is not shown. */
export function useElderConsent() {
  const [isAsking, setAsking] = useState(false)
  const writing = useWrite({
    write: consentForElder,
    refreshes: [['notices']],
    onDone() {
      setAsking(false)
      confirmDone(copy.done)
    },
  })
  return {
    isAsking,
    ask(isOn: boolean) {
      writing.reset()
      setAsking(isOn)
    },
    write: (id: string, isGiven: boolean) => writing.run({ id, isGiven }),
    isBusy: writing.isBusy,
    failure: writing.failure,
  }
}

export type ElderConsent = ReturnType<typeof useElderConsent>
