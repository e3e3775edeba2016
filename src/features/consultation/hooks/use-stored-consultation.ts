import { useQuery } from '@tanstack/react-query'
import { toLoadState } from '../../../api/load-state'
import { consultationQuery } from '../api/get-consultation'

/** The draft that is to be written anew; undefined for a new one. */
export function useStoredConsultation(id: string | undefined) {
  const query = useQuery({ ...consultationQuery(id ?? ''), enabled: id !== undefined })
  return id === undefined ? undefined : toLoadState(query)
}
