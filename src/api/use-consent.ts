import { useQueryClient } from '@tanstack/react-query'
import type { ConsentPurpose } from '../lib/consent-versions'
import { agreeTo } from './consents'

/** Asks where something is collected. Those in office act for the office and are not asked. */
export function useConsent(purpose: ConsentPurpose): () => Promise<boolean> {
  const client = useQueryClient()
  return () => {
    const me = client.getQueryData<{ readonly appointments: readonly unknown[] }>(['me'])
    return me && me.appointments.length > 0 ? Promise.resolve(true) : agreeTo(purpose)
  }
}
