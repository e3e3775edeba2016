import { useState } from 'react'
import { useWrite } from '../../../api/use-write'
import { callPhone } from '../../../platform/phone'
import { revealPhone } from '../api/reveal-phone'
import { NOTE_MIN } from '../domain/report-draft'
import { revealCopy } from '../staff-copy'

export type RevealReason = keyof typeof revealCopy.reasons | 'other'

/** Looking at the reporter's phone for a reason. The number stays on this page and is kept nowhere. */
export function usePhoneReveal(id: string) {
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState<RevealReason>()
  const [words, setWords] = useState('')
  const [isMissing, setMissing] = useState(false)
  const [phone, setPhone] = useState<string>()
  const look = useWrite({
    async write(reason: string, key) {
      setPhone((await revealPhone(id, reason, key)).phone)
    },
    refreshes: [],
  })
  return {
    isOpen,
    open: () => setOpen(true),
    close: () => setOpen(false),
    chosen,
    choose(reason: RevealReason) {
      setChosen(reason)
      setMissing(false)
      look.reset()
    },
    type: setWords,
    isMissing,
    look() {
      const reason = chosen === 'other' ? words.trim() : chosen && revealCopy.reasons[chosen]
      const isEmpty = reason === undefined || reason.length < NOTE_MIN
      setMissing(isEmpty)
      if (!isEmpty) look.run(reason)
    },
    isBusy: look.isBusy,
    failure: look.failure,
    /** Undefined until it was looked at. */
    phone,
    call: (number: string) => void callPhone(number),
  }
}

export type PhoneReveal = ReturnType<typeof usePhoneReveal>
