import { systemFontScale } from '../../../platform/appearance'
import { displayCopy } from '../copy'
import { useDisplayStore } from '../display-store'
import { sizeOf } from '../domain/display-settings'

/** How things are shown now, in a word or two: 标准, 长辈版 · 大. */
export function useDisplayWord(): string {
  const settings = useDisplayStore()
  const size = displayCopy.sizes[sizeOf(settings, systemFontScale())]
  return settings.isElder ? `${displayCopy.elder} · ${size}` : size
}
