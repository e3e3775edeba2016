import { create } from 'zustand'
import { readStored, writeStored } from '../../platform/storage'
import { onStoredElsewhere } from '../../platform/stored-elsewhere'
import { type DisplaySettings, toSettings } from './domain/display-settings'

const STORAGE_KEY = 'linge.display'

/** How this phone shows everything. It belongs to the phone, not the person, so signing out keeps it. */
export const useDisplayStore = create<DisplaySettings>(readSettings)

useDisplayStore.subscribe((settings) => {
  writeStored(STORAGE_KEY, settings)
})

// Otherwise a change in one tab of a browser would be undone by the next one in another.
onStoredElsewhere(STORAGE_KEY, () => useDisplayStore.setState(readSettings()))

function readSettings(): DisplaySettings {
  return toSettings(readStored(STORAGE_KEY))
}

export function changeDisplay(change: Partial<DisplaySettings>): void {
  useDisplayStore.setState(change)
}
