import { View } from '@tarojs/components'
import { accessible } from '../access/pressable'
import { useStepFocus } from './step-focus'

interface StepHeadingProps {
  /** How it is set beside what stands around it. */
  className?: string
  children: string
}

/** Of a step that takes the place of another, or of a page one is led to: who cannot see hears that it begins. */
export function StepHeading({ className, children }: StepHeadingProps) {
  const { around, heading } = useStepFocus()
  return (
    <View className={className} {...around}>
      <View className="t-head" {...accessible({ role: 'heading' })} {...heading}>
        {children}
      </View>
    </View>
  )
}
