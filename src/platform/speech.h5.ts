import type { Speech } from './speech-types'

/** Some engines wait for ever for a voice they do not have, or have only on a server out of reach. */
const START_MS = 5000
/** While not one voice is known there is hardly any hope. */
const START_WITHOUT_VOICES_MS = 1500

const CHINESE = /^(zh|cmn|yue)/i

const synthesis = typeof window === 'undefined' ? undefined : window.speechSynthesis

// Browsers look for their voices when they are first asked.
synthesis?.getVoices()

/** What is being read; kept, as some browsers forget an utterance nobody holds before it ends. */
let spoken: SpeechSynthesisUtterance | undefined

/** Undefined where the browser cannot read aloud; the control is hidden then. */
export const speech: Speech | undefined = synthesis && {
  speak(sentence, { rate, onEnd, onFail }) {
    this.stop()
    const voices = synthesis.getVoices()
    if (voices.length > 0 && !voices.some(({ lang }) => CHINESE.test(lang))) return onFail?.()
    const utterance = new SpeechSynthesisUtterance(sentence)
    utterance.lang = 'zh-CN'
    utterance.rate = rate
    const finish = (report: (() => void) | undefined) => {
      clearTimeout(patience)
      if (spoken !== utterance) return
      spoken = undefined
      report?.()
    }
    const giveUp = () => {
      if (spoken === utterance) synthesis.cancel()
      finish(onFail)
    }
    const patience = setTimeout(giveUp, voices.length > 0 ? START_MS : START_WITHOUT_VOICES_MS)
    utterance.onstart = () => clearTimeout(patience)
    utterance.onend = () => finish(onEnd)
    utterance.onerror = () => finish(onFail)
    spoken = utterance
    synthesis.speak(utterance)
  },
  stop() {
    spoken = undefined
    synthesis.cancel()
  },
}
