import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { mapLoadState } from '../../../lib/load-state'
import { categorySettingsQuery } from '../api/list-category-settings'
import { groupSettings } from '../domain/category-setting'

/** The categories of a county, and which of them is open. */
export function useCategorySettings({ countyCode }: { countyCode: string }) {
  const query = useQuery(categorySettingsQuery(countyCode))
  const [code, setCode] = useState<string>()
  return {
    groups: mapLoadState(toLoadState(query), groupSettings),
    current: query.data?.items.find((setting) => setting.code === code),
    open: setCode,
    close: () => setCode(undefined),
  }
}

export type CategorySettings = ReturnType<typeof useCategorySettings>
