export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const SIZES = ['standard', 'large', 'largest'] as const
export type Size = (typeof SIZES)[number]

export const PACES = ['slow', 'normal', 'fast'] as const
export type Pace = (typeof PACES)[number]

/** Factors on the voice's own pace. */
export const SPEECH_RATES: Readonly<Record<Pace, number>> = { slow: 0.75, normal: 1, fast: 1.3 }

export interface DisplaySettings {
  readonly isElder: boolean
  /** Undefined until the person chooses: follows the host's own font setting. */
  readonly size: Size | undefined
  readonly theme: Theme
  /** Pace of reading aloud; 1 is the voice's own. */
  readonly speechRate: number
}

export const initialSettings: DisplaySettings = {
  isElder: false,
  size: undefined,
  theme: 'system',
  speechRate: 1,
}

/** Factors on every type size. The elder edition starts where ordinary type ends (design: 1.2–1.9). */
const SCALES = {
  ordinary: { standard: 1, large: 1.2, largest: 1.4 },
  elder: { standard: 1.4, large: 1.6, largest: 1.9 },
} as const satisfies Record<string, Record<Size, number>>

/**
 * The factor to draw with. Unchosen, it follows the host between the standard and the largest size; the
 * elder edition is then never below its large size.
 */
export function scaleOf({ isElder, size }: DisplaySettings, systemScale: number): number {
  const scales = isElder ? SCALES.elder : SCALES.ordinary
  if (size) return scales[size]
  const least = isElder ? scales.large : scales.standard
  return Math.min(scales.largest, Math.max(least, systemScale))
}

/** The size that a factor comes nearest to, to show which one is on. */
export function sizeOf(settings: DisplaySettings, systemScale: number): Size {
  if (settings.size) return settings.size
  const scales = settings.isElder ? SCALES.elder : SCALES.ordinary
  const scale = scaleOf(settings, systemScale)
  const distance = (size: Size) => Math.abs(scales[size] - scale)
  return SIZES.reduce((best, size) => (distance(size) < distance(best) ? size : best))
}

export function paceOf(rate: number): Pace {
  return PACES.find((pace) => SPEECH_RATES[pace] >= rate) ?? 'fast'
}

export function isDark(theme: Theme, isSystemDark: boolean): boolean {
  return theme === 'system' ? isSystemDark : theme === 'dark'
}

/** Settings as kept by an earlier run; whatever is not one is replaced by the initial one. */
export function toSettings(kept: unknown): DisplaySettings {
  if (typeof kept !== 'object' || kept === null) return initialSettings
  const { isElder, size, theme, speechRate } = kept as Record<string, unknown>
  return {
    isElder: isElder === true,
    size: SIZES.find((known) => known === size),
    theme: THEMES.find((known) => known === theme) ?? initialSettings.theme,
    speechRate: typeof speechRate === 'number' ? speechRate : initialSettings.speechRate,
  }
}
