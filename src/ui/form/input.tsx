import { Input as TaroInput } from '@tarojs/components'
import { accessible } from '../access/pressable'
import { joinClasses } from '../join-classes'
import { withId } from '../with-id'
import './input.scss'

interface InputProps {
  /** What it holds at first. Give the part a new `key` to put other text in. */
  initial?: string
  placeholder?: string
  type?: 'text' | 'number' | 'digit' | 'idcard'
  /** Characters. */
  maxLength?: number
  /** Of a browser's own field: which keys it shows and what it offers to fill in. */
  nativeProps?: Readonly<Record<string, string>>
  isError?: boolean
  isDisabled?: boolean
  label: string
  id?: string
  onChange: (value: string) => void
  onConfirm?: () => void
}

/**
 * Left uncontrolled: between WeChat's two threads a controlled field can lose characters of a fast
 * typist.
 */
export function Input(props: InputProps) {
  return (
    <TaroInput
      className={joinClasses('input', props.isError && 'input--error')}
      defaultValue={props.initial ?? ''}
      placeholder={props.placeholder ?? ''}
      placeholderClass="input__placeholder"
      type={props.type ?? 'text'}
      maxlength={props.maxLength ?? -1}
      disabled={props.isDisabled ?? false}
      {...(props.nativeProps && { nativeProps: props.nativeProps })}
      {...withId(props.id)}
      {...accessible({ label: props.label })}
      onInput={(event) => props.onChange(event.detail.value)}
      onConfirm={() => props.onConfirm?.()}
    />
  )
}
