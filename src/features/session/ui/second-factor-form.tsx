import { View } from '@tarojs/components'
import { useState } from 'react'
import { QrCode } from '../../../ui/evidence/qr-code'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { Loaded } from '../../../ui/screen/loaded'
import { Note } from '../../../ui/status/note'
import type { NewSecondFactor, SecondFactorScreen } from '../hooks/use-second-factor'
import { secondFactorCopy as copy } from '../second-factor-copy'
import { RecoveryCodeList } from './recovery-code-list'

const CODE_KEYS = { inputmode: 'numeric', autocomplete: 'one-time-code' } as const
const RECOVERY_KEYS = { autocomplete: 'off', autocapitalize: 'characters' } as const

export function SecondFactorForm({ screen }: { screen: SecondFactorScreen }) {
  if (screen.recoveryCodes) return <RecoveryCodes codes={screen.recoveryCodes} screen={screen} />
  if (screen.recoveryCodesLeft !== undefined) {
    return (
      <>
        <Note>{copy.left(screen.recoveryCodesLeft)}</Note>
        <GoOn word={copy.enter} screen={screen} />
      </>
    )
  }
  if (screen.next === 'enter') return <Enter screen={screen} />
  return (
    <Loaded state={screen.enrolment}>
      {(factor) => <Enrol factor={factor} screen={screen} />}
    </Loaded>
  )
}

function Enrol({ factor, screen }: { factor: NewSecondFactor; screen: SecondFactorScreen }) {
  return (
    <>
      <View className="t-head">{copy.enrolTitle}</View>
      {factor.reset && <Note kind="over">{copy.reset(factor.reset.byName, factor.reset.at)}</Note>}
      <View className="t-body t-2 mt2">{copy.enrolText}</View>
      <View className="mt4">
        <QrCode text={factor.address} label={copy.qr} />
      </View>
      <View className="t-small t-2 mt3">{copy.manual}</View>
      <View className="t-body" id="factor-key">
        {factor.key.match(/.{1,4}/g)?.join(' ')}
      </View>
      <View className="mt4" />
      <CodeField screen={screen} label={copy.code} word={copy.confirm} />
    </>
  )
}

function Enter({ screen }: { screen: SecondFactorScreen }) {
  const { isByRecovery, switchWay } = screen
  return (
    <>
      <View className="t-head">{isByRecovery ? copy.recoveryTitle : copy.enterTitle}</View>
      <View className="t-body t-2 mt2">{isByRecovery ? copy.recoveryText : copy.enterText}</View>
      <View className="mt4" />
      <CodeField
        key={String(isByRecovery)}
        screen={screen}
        label={isByRecovery ? copy.recovery : copy.code}
        word={copy.enter}
      />
      <View className="mt4">
        <Button kind="line" isBlock id="other-way" onPress={switchWay}>
          {isByRecovery ? copy.useApp : copy.useRecovery}
        </Button>
      </View>
    </>
  )
}

interface CodeFieldProps {
  screen: SecondFactorScreen
  label: string
  word: string
}

function CodeField({ screen, label, word }: CodeFieldProps) {
  const [typed, setTyped] = useState('')
  const { isByRecovery, failure, isBusy, enter } = screen
  return (
    <>
      <Field label={label} error={failure?.sentence}>
        <Input
          id="factor-code"
          label={label}
          placeholder={isByRecovery ? copy.recoveryPlaceholder : copy.codePlaceholder}
          maxLength={20}
          nativeProps={isByRecovery ? RECOVERY_KEYS : CODE_KEYS}
          isError={failure !== undefined}
          onChange={setTyped}
          onConfirm={() => enter(typed)}
        />
      </Field>
      <Button
        kind="primary"
        size="big"
        isBlock
        id="enter-factor"
        isBusy={isBusy}
        isDisabled={typed.trim() === ''}
        onPress={() => enter(typed)}
      >
        {word}
      </Button>
    </>
  )
}

function RecoveryCodes({
  codes,
  screen,
}: {
  codes: readonly string[]
  screen: SecondFactorScreen
}) {
  return (
    <>
      <View className="t-head">{copy.codesTitle}</View>
      <View className="t-body t-2 mt2">{copy.codesText}</View>
      <RecoveryCodeList codes={codes} />
      <GoOn word={copy.codesDone} screen={screen} />
    </>
  )
}

function GoOn({ word, screen }: { word: string; screen: SecondFactorScreen }) {
  return (
    <View className="mt4">
      <Button kind="primary" size="big" isBlock id="go-on" onPress={screen.goOn}>
        {word}
      </Button>
    </View>
  )
}
