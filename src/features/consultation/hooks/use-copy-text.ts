import { useState } from 'react'
import { copyText } from '../../../platform/clipboard'

/** Copies a text and remembers how that went: a refusal stays on the page, where the text can be written down. */
export function useCopyText() {
  const [last, setLast] = useState<{ text: string; isCopied: boolean }>()
  return {
    copy: async (text: string) => setLast({ text, isCopied: await copyText(text) }),
    /** Undefined when this text was not the last one tried. */
    isCopied: (text: string) => (last?.text === text ? last.isCopied : undefined),
  }
}

export type CopyText = ReturnType<typeof useCopyText>
