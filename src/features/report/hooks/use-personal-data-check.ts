import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { checkPersonalData } from '../api/check-personal-data'
import type { PersonalDataFinding } from '../domain/report'

interface Checked {
  readonly text: string
  readonly send: () => void
}

const none: readonly PersonalDataFinding[] = []

/**
 * Asks once more before a text with somebody's numbers in it becomes public. The service masks them in any case, so a
 * check that fails holds nothing up.
 */
export function usePersonalDataCheck() {
  const [asked, setAsked] = useState<Checked & { findings: readonly PersonalDataFinding[] }>()
  const accepted = useRef<string>()
  const mutation = useMutation({
    mutationFn: async ({ text }: Checked) => {
      const { findings } = await checkPersonalData(text)
      return findings
    },
    onSuccess(findings, checked) {
      if (findings.length === 0) checked.send()
      else setAsked({ ...checked, findings })
    },
    onError: (_, checked) => checked.send(),
  })
  return {
    /** What was found and waits for the person's word; empty while nothing does. */
    findings: asked?.findings ?? none,
    isBusy: mutation.isPending,
    /** Sends at once what holds nothing, or what the person has said to send as it is. */
    check(checked: Checked) {
      if (mutation.isPending) return
      if (accepted.current === checked.text) checked.send()
      else mutation.mutate(checked)
    },
    sendAnyway() {
      accepted.current = asked?.text
      setAsked(undefined)
      asked?.send()
    },
    change: () => setAsked(undefined),
  }
}

export type PersonalDataCheck = ReturnType<typeof usePersonalDataCheck>
