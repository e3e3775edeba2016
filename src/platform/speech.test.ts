import type { Speech } from './speech-types'

class FakeUtterance {
  lang = ''
  rate = 1
  onstart?: () => void
  onend?: () => void
  onerror?: () => void
  constructor(readonly text: string) {}
}

function startSpeech(langs: string[]): { speech: Speech; spoken: FakeUtterance[] } {
  const spoken: FakeUtterance[] = []
  const speechSynthesis = {
    getVoices: () => langs.map((lang) => ({ lang })),
    speak: (utterance: FakeUtterance) => spoken.push(utterance),
    // As browsers do: what is broken off reports an error.
    cancel: () => spoken.at(-1)?.onerror?.(),
  }
  Object.assign(window, { speechSynthesis, SpeechSynthesisUtterance: FakeUtterance })
  let speech: Speech | undefined
  jest.isolateModules(() => {
    speech = jest.requireActual<{ speech: Speech }>('./speech').speech
  })
  if (!speech) throw new Error('This browser cannot speak')
  return { speech, spoken }
}

const onEnd = jest.fn()
const onFail = jest.fn()
const options = { rate: 1.2, onEnd, onFail }

beforeEach(() => {
  jest.useFakeTimers()
  jest.clearAllMocks()
})

afterEach(() => {
  jest.useRealTimers()
})

test.each(['zh-CN', 'zh_TW_#Hant', 'cmn-Hans-CN'])('a %s voice reads to the end', (lang) => {
  const { speech, spoken } = startSpeech(['en-US', lang])
  speech.speak('停水了。', options)
  expect(spoken).toEqual([expect.objectContaining({ text: '停水了。', lang: 'zh-CN', rate: 1.2 })])
  spoken[0]?.onstart?.()
  jest.advanceTimersByTime(60_000)
  spoken[0]?.onend?.()
  expect(onEnd).toHaveBeenCalledTimes(1)
  expect(onFail).not.toHaveBeenCalled()
})

test('voices of other languages only are no voice', () => {
  const { speech, spoken } = startSpeech(['en-US', 'de-DE'])
  speech.speak('停水了。', options)
  expect(spoken).toEqual([])
  expect(onFail).toHaveBeenCalledTimes(1)
})

test('an error of the engine is told', () => {
  const { speech, spoken } = startSpeech(['zh-CN'])
  speech.speak('停水了。', options)
  spoken[0]?.onerror?.()
  expect(onFail).toHaveBeenCalledTimes(1)
  jest.advanceTimersByTime(60_000)
  expect(onFail).toHaveBeenCalledTimes(1)
})

test.each([
  ['without any voice', [], 1500],
  ['with a voice out of reach', ['zh-CN'], 5000],
])('an engine that never starts %s is given up', (_, langs, patience) => {
  const { speech } = startSpeech(langs)
  speech.speak('停水了。', options)
  jest.advanceTimersByTime(patience - 1)
  expect(onFail).not.toHaveBeenCalled()
  jest.advanceTimersByTime(1)
  expect(onFail).toHaveBeenCalledTimes(1)
})

test('what is broken off or replaced reports nothing', () => {
  const { speech, spoken } = startSpeech(['zh-CN'])
  speech.speak('一。', options)
  speech.speak('二。', options)
  spoken[0]?.onend?.()
  speech.stop()
  spoken[1]?.onend?.()
  jest.advanceTimersByTime(60_000)
  expect(onEnd).not.toHaveBeenCalled()
  expect(onFail).not.toHaveBeenCalled()
})
