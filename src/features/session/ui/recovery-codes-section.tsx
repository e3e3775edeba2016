import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { Section } from '../../../ui/list/section'
import { Sheet } from '../../../ui/screen/sheet'
import type { RecoveryCodes } from '../hooks/use-recovery-codes'
import { secondFactorCopy as copy } from '../second-factor-copy'
import { RecoveryCodeList } from './recovery-code-list'

/** Of whoever signs in on the web with a second factor; nothing for others. */
export function RecoveryCodesSection({ codes }: { codes: RecoveryCodes }) {
  if (codes.left === undefined) return null
  return (
    <Section title={copy.codesSection}>
      <View className="t-small t-2">{copy.codesLeft(codes.left)}</View>
      <View className="mt3">
        <Button kind="line" isBlock id="renew-codes" onPress={codes.ask}>
          {copy.renew}
        </Button>
      </View>
    </Section>
  )
}

export function RecoveryCodesSheet({ codes }: { codes: RecoveryCodes }) {
  const { renewed, close } = codes
  if (!renewed) return <Renew codes={codes} />
  return (
    <Sheet title={copy.codesTitle} onClose={close}>
      <View className="t-body t-2">{copy.renewedText}</View>
      <RecoveryCodeList codes={renewed} />
      <View className="mt4">
        <Button kind="primary" size="big" isBlock id="codes-done" onPress={close}>
          {copy.codesDone}
        </Button>
      </View>
    </Sheet>
  )
}

function Renew({ codes: { close, renew, failure, isBusy } }: { codes: RecoveryCodes }) {
  const [typed, setTyped] = useState('')
  return (
    <Sheet title={copy.renew} onClose={close}>
      <View className="t-body t-2">{copy.renewText}</View>
      <Field label={copy.code} error={failure}>
        <Input
          id="renew-code"
          label={copy.code}
          placeholder={copy.codePlaceholder}
          maxLength={20}
          isError={failure !== undefined}
          onChange={setTyped}
          onConfirm={() => renew(typed)}
        />
      </Field>
      <Button
        kind="primary"
        size="big"
        isBlock
        id="renew-yes"
        isBusy={isBusy}
        isDisabled={typed.trim() === ''}
        onPress={() => renew(typed)}
      >
        {copy.renew}
      </Button>
    </Sheet>
  )
}
