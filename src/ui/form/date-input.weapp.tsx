import { Picker, View } from '@tarojs/components'
import { useState } from 'react'
import { accessible } from '../access/pressable'
import { joinClasses } from '../join-classes'
import { Button } from './button'
import { clearDay } from './date-copy'
import type { DateInputProps } from './date-input-types'
import './input.scss'

/** A day: WeChat's own wheels; whoever changes their mind takes it away again. */
export function DateInput({ id, label, placeholder, initial, isError, onChange }: DateInputProps) {
  const [day, setDay] = useState(initial ?? '')
  const choose = (chosen: string) => {
    setDay(chosen)
    onChange(chosen)
  }
  return (
    <>
      <Picker mode="date" id={id} value={day} onChange={({ detail }) => choose(detail.value)}>
        <View
          className={joinClasses('input', isError && 'input--error')}
          {...accessible({ role: 'button', label: day === '' ? label : `${label} ${day}` })}
        >
          {day === '' ? <View className="input__placeholder">{placeholder}</View> : day}
        </View>
      </Picker>
      {day !== '' && (
        <Button kind="text" icon="x" id={`${id}-clear`} onPress={() => choose('')}>
          {clearDay}
        </Button>
      )}
    </>
  )
}
