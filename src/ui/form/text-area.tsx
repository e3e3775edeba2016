import { Textarea as TaroTextarea, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../access/pressable'
import { joinClasses } from '../join-classes'
import { withId } from '../with-id'
import './input.scss'

interface TextAreaProps {
  /** What it holds at first. Give the part a new `key` to put other text in. */
  initial?: string
  placeholder?: string
  /** Characters. */
  maxLength?: number
  isError?: boolean
  label: string
  id?: string
  onChange: (value: string) => void
  /** Under the text: another way to write at the left, a count at the right. */
  bar?: ReactNode
}

/** Uncontrolled, as Input is and for the same reason. Grows with its text. */
export function TextArea(props: TextAreaProps) {
  return (
    <View className={joinClasses('inputbox', props.isError && 'inputbox--error')}>
      <TaroTextarea
        className="inputbox__text"
        defaultValue={props.initial ?? ''}
        placeholder={props.placeholder ?? ''}
        placeholderClass="input__placeholder"
        maxlength={props.maxLength ?? -1}
        autoHeight
        {...withId(props.id)}
        {...accessible({ label: props.label })}
        onInput={(event) => props.onChange(event.detail.value)}
      />
      {props.bar && <View className="inputbox__bar">{props.bar}</View>}
    </View>
  )
}
