import { usePrivacyAsk } from '../platform/privacy-ask'
import { PrivacySheet } from './shown-privacy-sheet'

/** Part of every page: what the person is asked before anything of theirs is taken there. */
export function PrivacyLayer() {
  const ask = usePrivacyAsk()
  return ask ? <PrivacySheet ask={ask} /> : null
}
