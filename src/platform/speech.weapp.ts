import type { Speech } from './speech-types'

/** WeChat reads aloud only through a plugin an installation has to apply for; without it the control is hidden. */
export const speech: Speech | undefined = undefined
