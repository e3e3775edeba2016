import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { describeFailure } from '../../../api/describe-failure'
import '../../../api/session-sentences'
import { sendSmsCode } from '../api/sms-sign-in'
import { forgetSending, keepSending, readSending } from '../sent-code'
import { useResendWait } from './use-resend-wait'

/** What is done with a code, and with which. */
type Entering<Answer> = (tried: { id: string; phone: string; code: string }) => Promise<Answer>

/** Proving a phone: a code is sent to it and typed here. */
export function useSmsCode<Answer>({
  enter,
  onEntered,
}: {
  enter: Entering<Answer>
  onEntered: (answer: Answer) => void
}) {
  const [kept] = useState(readSending)
  const [phone, setPhone] = useState(kept?.phone ?? '')
  const [sent, setSent] = useState(kept?.sent)
  const wait = useResendWait(kept !== undefined)
  const sending = useMutation({
    mutationFn: () => sendSmsCode(phone.trim()),
    onSuccess(code) {
      setSent(code)
      keepSending({ phone, sent: code })
      wait.begin()
    },
  })
  const entering = useMutation({
    mutationFn: (code: string) => enter({ id: sent?.id ?? '', phone: phone.trim(), code }),
    onSuccess(answer) {
      forgetSending()
      onEntered(answer)
    },
  })
  return {
    phone,
    writePhone(value: string) {
      setPhone(value)
      sending.reset()
    },
    /** Undefined until one was sent. */
    sent,
    waitSeconds: wait.seconds,
    send() {
      entering.reset()
      if (!sending.isPending) sending.mutate()
    },
    enter(code: string) {
      if (!entering.isPending) entering.mutate(code.trim())
    },
    changePhone() {
      setSent(undefined)
      forgetSending()
      sending.reset()
      entering.reset()
    },
    isSending: sending.isPending,
    isEntering: entering.isPending,
    sendFailure: sending.error ? describeFailure(sending.error) : undefined,
    failure: entering.error ? describeFailure(entering.error) : undefined,
  }
}

export type SmsCode = ReturnType<typeof useSmsCode>
