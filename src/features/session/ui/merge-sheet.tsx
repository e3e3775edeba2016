import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import type { FactorWay, Merge } from '../hooks/use-merge'
import { mergeCopy as copy } from '../merge-copy'

/** 合并成一个账号: what would be merged, before it is. */
export function MergeSheet({ merge }: { merge: Merge }) {
  const [code, setCode] = useState('')
  const [way, setWay] = useState<FactorWay>('code')
  const { offer, failure } = merge
  const switchWay = () => {
    setCode('')
    setWay(way === 'code' ? 'recoveryCode' : 'code')
  }
  if (!offer) return null
  return (
    <Sheet title={copy.title} onClose={merge.close}>
      <View className="t-body">{copy.text(offer.displayName)}</View>
      <View className="t-body mt3">{copy.what}</View>
      <View className="t-body t-2">{copy.counts(offer)}</View>
      {offer.isInOffice && <View className="t-body t-2">{copy.office}</View>}
      <View className="t-small t-2 mt3">{copy.rule}</View>
      <View className="t-small t-2 mt2">{copy.notYours}</View>
      {offer.needsCode && <FactorField way={way} onChange={setCode} onSwitch={switchWay} />}
      {failure && <Note kind="over">{failure.sentence}</Note>}
      <View className="mt4">
        <Button
          kind="primary"
          size="big"
          isBlock
          id="merge-yes"
          isBusy={merge.isBusy}
          onPress={() => merge.merge(way, code)}
        >
          {copy.yes}
        </Button>
      </View>
      <View className="mt2">
        <Button kind="line" isBlock id="merge-no" onPress={merge.close}>
          {copy.no}
        </Button>
      </View>
    </Sheet>
  )
}

interface FactorFieldProps {
  way: FactorWay
  onChange: (code: string) => void
  onSwitch: () => void
}

function FactorField({ way, onChange, onSwitch }: FactorFieldProps) {
  const words = copy.factor[way]
  return (
    <>
      <Field key={way} label={words.label}>
        <Input
          id="merge-code"
          label={words.label}
          placeholder={words.placeholder}
          maxLength={20}
          onChange={onChange}
        />
      </Field>
      <Button kind="line" isBlock id="merge-other-way" onPress={onSwitch}>
        {words.other}
      </Button>
    </>
  )
}
