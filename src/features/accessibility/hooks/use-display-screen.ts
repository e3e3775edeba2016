import { systemFontScale } from '../../../platform/appearance'
import { speech } from '../../../platform/speech'
import { displayCopy } from '../copy'
import { changeDisplay, useDisplayStore } from '../display-store'
import {
  type Pace,
  paceOf,
  type Size,
  SPEECH_RATES,
  sizeOf,
  type Theme,
} from '../domain/display-settings'

/** Choosing how everything is shown; each choice takes effect at once, so the page is its own preview. */
export function useDisplayScreen() {
  const settings = useDisplayStore()
  return {
    size: sizeOf(settings, systemFontScale()),
    isElder: settings.isElder,
    theme: settings.theme,
    /** Undefined where nothing can be read aloud. */
    pace: speech && paceOf(settings.speechRate),
    chooseSize: (size: Size) => changeDisplay({ size }),
    // Each edition starts from its own size again: 特大 there would be too much of a jump.
    chooseElder: (isElder: boolean) => changeDisplay({ isElder, size: undefined }),
    chooseTheme: (theme: Theme) => changeDisplay({ theme }),
    choosePace(pace: Pace) {
      const speechRate = SPEECH_RATES[pace]
      changeDisplay({ speechRate })
      speech?.speak(displayCopy.sampleText, { rate: speechRate })
    },
  }
}

export type DisplayScreen = ReturnType<typeof useDisplayScreen>
