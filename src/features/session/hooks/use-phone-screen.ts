import { setMyPhoneBySms } from '../api/change-account'
import { useFreshMe } from './use-fresh-me'
import { useMerge } from './use-merge'
import { useSmsCode } from './use-sms-code'

/** Binding a phone in a browser, by a code that is sent to it. */
export function usePhoneScreen({ onBound }: { onBound: () => void }) {
  useFreshMe()
  const merge = useMerge(onBound)
  const code = useSmsCode({
    enter: setMyPhoneBySms,
    onEntered({ merge: offer }) {
      if (offer === null) onBound()
      else merge.show(offer)
    },
  })
  return { code, merge }
}
