import { View } from '@tarojs/components'
import { accessible } from '../access/pressable'
import { uiCopy } from '../copy'
import { joinClasses } from '../join-classes'
import './stage.scss'

export type StageState = 'done' | 'now' | 'ahead' | 'over'

const looks: Record<StageState, string | undefined> = {
  done: 'stage__step--done',
  now: 'stage__step--now',
  ahead: undefined,
  over: 'stage__step--now stage__step--over',
}

interface StageProps {
  steps: readonly { key: string; word: string; state: StageState }[]
}

/** Where something stands among its named steps. */
export function Stage({ steps }: StageProps) {
  return (
    <View className="stage" {...accessible({ role: 'list' })}>
      {steps.map(({ key, word, state }) => (
        <View
          key={key}
          className={joinClasses('stage__step', looks[state])}
          {...accessible({ role: 'listitem', label: `${word}，${uiCopy.stage[state]}` })}
        >
          {word}
        </View>
      ))}
    </View>
  )
}
