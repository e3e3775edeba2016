import type { Speech } from './speech-types'

const synthesis = typeof window === 'undefined' ? undefined : window.speechSynthesis

/** Undefined where the browser cannot read aloud; the control is hidden then. */
export const speech: Speech | undefined = synthesis && {
  speak(sentence, { rate, onEnd }) {
    synthesis.cancel()
    const utterance = new SpeechSynthesisUtterance(sentence)
    utterance.lang = 'zh-CN'
    utterance.rate = rate
    utterance.onend = onEnd
    synthesis.speak(utterance)
  },
  stop: () => synthesis.cancel(),
}
