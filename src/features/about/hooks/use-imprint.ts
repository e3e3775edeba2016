import { useQuery } from '@tanstack/react-query'
import { imprintQuery } from '../api/get-imprint'

/** Who answers for this installation; undefined until it is known. */
export function useImprint({ isEnabled }: { isEnabled: boolean }) {
  return useQuery({ ...imprintQuery(), enabled: isEnabled }).data
}
