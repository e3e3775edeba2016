import { useEffect, useState } from 'react'
import { isSystemDark, onSystemDarkChange, systemFontScale } from '../../../platform/appearance'
import type { Display } from '../../../ui/display-context'
import { useDisplayStore } from '../display-store'
import { isDark, scaleOf } from '../domain/display-settings'

/** How everything is to be drawn now: the person's choice over the host's own settings. */
export function useDisplay(): Display {
  const settings = useDisplayStore()
  const [isHostDark, setHostDark] = useState(isSystemDark)
  useEffect(() => onSystemDarkChange(setHostDark), [])
  return {
    scale: scaleOf(settings, systemFontScale()),
    isElder: settings.isElder,
    isDark: isDark(settings.theme, isHostDark),
  }
}
