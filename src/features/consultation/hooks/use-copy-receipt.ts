import { useState } from 'react'
import { copyText } from '../../../platform/clipboard'

/** Copies a receipt and remembers how that went: a refusal stays on the page, where it can be written down. */
export function useCopyReceipt() {
  const [last, setLast] = useState<{ receipt: string; isCopied: boolean }>()
  return {
    copy: async (receipt: string) => setLast({ receipt, isCopied: await copyText(receipt) }),
    /** Undefined when this receipt was not the last one tried. */
    isCopied: (receipt: string) => (last?.receipt === receipt ? last.isCopied : undefined),
  }
}

export type CopyReceipt = ReturnType<typeof useCopyReceipt>
