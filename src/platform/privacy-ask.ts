import { useDidHide, useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { create } from 'zustand'
import type { PrivacyMatter } from './privacy-apis'

/** A question that waits for its answer. */
export interface PrivacyAsk {
  readonly matter: PrivacyMatter
  /** When it fails the question stays. */
  readonly agree: () => Promise<void>
  readonly refuse: () => void
}

const store = create<{ readonly ask: PrivacyAsk | undefined }>(() => ({ ask: undefined }))

let last: Promise<unknown> = Promise.resolve()

/**
 * Asks over the page in front, one question after the other.
 * @param agree what agreeing does before the asking ends
 * @returns false when the person does not agree, also by leaving the page
 */
export function askPrivacy(
  matter: PrivacyMatter,
  agree: () => Promise<void> = () => Promise.resolve(),
): Promise<boolean> {
  const asked = last.then(() => show(matter, agree))
  last = asked
  return asked
}

function show(matter: PrivacyMatter, agree: () => Promise<void>): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (isAgreed: boolean) => {
      if (store.getState().ask === ask) store.setState({ ask: undefined })
      resolve(isAgreed)
    }
    const ask: PrivacyAsk = {
      matter,
      agree: () => agree().then(() => answer(true)),
      refuse: () => answer(false),
    }
    store.setState({ ask })
  })
}

/** The question to show on the page this is called for. */
export function usePrivacyAsk(): PrivacyAsk | undefined {
  const [isInFront, setInFront] = useState(true)
  useDidShow(() => setInFront(true))
  useDidHide(() => setInFront(false))
  const ask = store((state) => state.ask)
  return isInFront ? ask : undefined
}
