import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { meQuery } from '../api/get-me'

/** Asks who one is once more when a page opens that shows what others decide about it, e.g. where one lives. */
export function useFreshMe(): void {
  const client = useQueryClient()
  useEffect(() => {
    void client.invalidateQueries({ queryKey: meQuery.queryKey })
  }, [client])
}
