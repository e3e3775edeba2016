import type { Route } from '../route'
import { giveConsent } from './give-consent'
import { listConsentHistory } from './list-consent-history'
import { listMyConsents } from './list-my-consents'
import { withdrawConsent } from './withdraw-consent'

export const consentsRoutes: readonly Route[] = [
  listMyConsents,
  giveConsent,
  withdrawConsent,
  listConsentHistory,
]
