import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../access/pressable'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons.gen'
import { withId } from '../with-id'
import './field.scss'

interface FieldProps {
  label?: string
  /** “可以不传” beside the label. */
  optional?: string
  hint?: string
  hintIcon?: IconName
  /** Says what is wrong and how to mend it; takes the hint's place. */
  error?: string
  children: ReactNode
  id?: string
}

export function Field({ label, optional, hint, hintIcon, error, children, id }: FieldProps) {
  return (
    <View className="field" {...withId(id)}>
      {label && (
        <View className="field__label">
          {label}
          {optional && <View className="field__opt">{optional}</View>}
        </View>
      )}
      {children}
      {error && (
        <View className="field__error" {...accessible({ role: 'alert' })}>
          <Icon name="circle-x" />
          <View>{error}</View>
        </View>
      )}
      {hint && !error && (
        <View className="field__hint">
          {hintIcon && <Icon name={hintIcon} />}
          <View>{hint}</View>
        </View>
      )}
    </View>
  )
}
