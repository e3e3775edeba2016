import { giveConsent } from '../../../api/consents'
import { setMyPhoneBySms } from '../api/change-account'
import { useFreshMe } from './use-fresh-me'
import { useMerge } from './use-merge'
import { useSmsCode } from './use-sms-code'

/** Binding a phone in a browser, by a code that is sent to it. */
export function usePhoneScreen({ onBound }: { onBound: () => void }) {
  useFreshMe()
  const merge = useMerge(onBound)
  const code = useSmsCode({
    async enter(tried) {
      // The button says yes to the words above it.
      await giveConsent('phone')
      return setMyPhoneBySms(tried)
    },
    onEntered({ merge: offer }) {
      if (offer === null) onBound()
      else merge.show(offer)
    },
  })
  return { code, merge }
}
