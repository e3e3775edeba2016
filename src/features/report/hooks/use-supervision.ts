import { useNow } from '../../../lib/use-now'
import { useReports } from './use-reports'

/** What was escalated or is supervised in one's area, what is due first at the top. */
export function useSupervision() {
  return { ...useReports({ view: 'supervision', status: 'open' }), now: useNow() }
}

export type Supervision = ReturnType<typeof useSupervision>
