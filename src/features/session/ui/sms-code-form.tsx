import { View } from '@tarojs/components'
import { useState } from 'react'
import { groupPhone } from '../../../lib/group-phone'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { Note } from '../../../ui/status/note'
import type { SmsCode } from '../hooks/use-sms-code'
import { smsCopy as copy } from '../sms-copy'

const PHONE_KEYS = { inputmode: 'tel', autocomplete: 'tel-national' } as const
const CODE_KEYS = { inputmode: 'numeric', autocomplete: 'one-time-code' } as const

interface SmsCodeFormProps {
  code: SmsCode
  /** What the last button does. */
  enterWord: string
  /** What that button says yes to. */
  agreement: string
  onGuide: () => void
}

/** First the phone, then the code that was sent to it. */
export function SmsCodeForm({ code, ...rest }: SmsCodeFormProps) {
  return code.sent === undefined ? (
    <PhoneStep code={code} />
  ) : (
    <CodeStep key={code.sent.id} code={code} sent={code.sent} {...rest} />
  )
}

function PhoneStep({ code }: { code: SmsCode }) {
  return (
    <>
      <Field label={copy.phone} hint={copy.phoneHint} error={code.sendFailure?.sentence}>
        <Input
          id="sms-phone"
          label={copy.phone}
          initial={code.phone}
          placeholder={copy.phonePlaceholder}
          maxLength={20}
          nativeProps={PHONE_KEYS}
          isError={code.sendFailure !== undefined}
          onChange={code.writePhone}
          onConfirm={code.send}
        />
      </Field>
      <Button
        kind="primary"
        size="big"
        isBlock
        id="send-sms"
        isBusy={code.isSending}
        isDisabled={code.phone.trim() === ''}
        onPress={code.send}
      >
        {copy.send}
      </Button>
    </>
  )
}

interface CodeStepProps extends SmsCodeFormProps {
  sent: NonNullable<SmsCode['sent']>
}

function CodeStep({ code, sent, enterWord, agreement, onGuide }: CodeStepProps) {
  const [typed, setTyped] = useState('')
  return (
    <>
      <View className="t-body">{copy.sentTo(groupPhone(code.phone))}</View>
      {sent.shownCode !== null && (
        <View className="mt2" id="shown-code">
          <Note>{copy.shown(sent.shownCode)}</Note>
        </View>
      )}
      <View className="mt4" />
      <Field label={copy.code} error={code.failure?.sentence}>
        <Input
          id="sms-code"
          label={copy.code}
          placeholder={copy.codePlaceholder}
          maxLength={12}
          nativeProps={CODE_KEYS}
          isError={code.failure !== undefined}
          onChange={setTyped}
          onConfirm={() => code.enter(typed)}
        />
      </Field>
      <View className="t-small mt4" id="sms-agreement">
        {agreement}
      </View>
      <Button kind="text" size="small" id="sms-guide" onPress={onGuide}>
        {copy.guide}
      </Button>
      <View className="mt2" />
      <Button
        kind="primary"
        size="big"
        isBlock
        id="enter-sms"
        isBusy={code.isEntering}
        isDisabled={typed.trim() === ''}
        onPress={() => code.enter(typed)}
      >
        {enterWord}
      </Button>
      {code.sendFailure && (
        <View className="mt2">
          <Note kind="over">{code.sendFailure.sentence}</Note>
        </View>
      )}
      <View className="mt4">
        {code.waitSeconds > 0 ? (
          <View className="t-small t-2">{copy.againIn(code.waitSeconds)}</View>
        ) : (
          <Button kind="line" isBlock id="send-again" isBusy={code.isSending} onPress={code.send}>
            {copy.again}
          </Button>
        )}
      </View>
      <View className="mt2">
        <Button kind="line" isBlock id="other-phone" onPress={code.changePhone}>
          {copy.otherPhone}
        </Button>
      </View>
    </>
  )
}
