import { create } from 'zustand'
import { readStored, writeStored } from '../../platform/storage'
import { type DisplaySettings, toSettings } from './domain/display-settings'

const STORAGE_KEY = 'linge.display'

/** How this phone shows everything. It belongs to the phone, not the person, so signing out keeps it. */
export const useDisplayStore = create<DisplaySettings>(() => toSettings(readStored(STORAGE_KEY)))

useDisplayStore.subscribe((settings) => {
  writeStored(STORAGE_KEY, settings)
})

export function changeDisplay(change: Partial<DisplaySettings>): void {
  useDisplayStore.setState(change)
}
