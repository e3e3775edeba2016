import { useQuery } from '@tanstack/react-query'
import { toLoadState } from '../../../api/load-state'
import { useNow } from '../../../lib/use-now'
import { consultationQuery } from '../api/get-consultation'

/** No consultation has it: there is nothing at such an address. */
const NOTHING = '-'

/** The poll that slips are of. */
export function usePaperPoll(id: string = NOTHING) {
  return { consultation: toLoadState(useQuery(consultationQuery(id))), now: useNow() }
}
