import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { joinClasses } from '../join-classes'
import { Avatar } from '../person/avatar'
import { Due, type DueKind } from '../status/due'
import { DueBar } from '../status/due-bar'
import { ChainStep } from './chain-step'

export interface ChainNowStep {
  /** “现在由她负责” */
  label: string
  name: string
  photo?: string
  /** Office and place of the person. */
  org?: string
  /** used: part of the time that is gone, 0–1. */
  clock?: { kind: DueKind; words: ReactNode; used?: number }
  note?: string
  /** A small Button that calls the person. */
  act?: ReactNode
}

interface ChainNowProps {
  step: ChainNowStep
  isFirst: boolean
  isLast: boolean
}

function NowClock({ step }: { step: ChainNowStep }) {
  const { clock, note } = step
  if (!clock && !note) return null
  return (
    <View className="chain__clock">
      {clock && <Due kind={clock.kind}>{clock.words}</Due>}
      {clock?.used !== undefined && <DueBar kind={clock.kind} used={clock.used} />}
      {note && <View className="chain__note">{note}</View>}
    </View>
  )
}

export function ChainNow({ step, isFirst, isLast }: ChainNowProps) {
  const mark = (
    <View className="chain__avatar">
      <Avatar name={step.name} photo={step.photo} />
    </View>
  )
  const isOver = step.clock?.kind === 'over'
  return (
    <ChainStep kind="now" isFirst={isFirst} isLast={isLast} mark={mark}>
      <View className={joinClasses('chain__now', isOver && 'chain__now--over')}>
        <View className="chain__label">{step.label}</View>
        <View className="chain__who">
          <View className="chain__person">
            <View className="chain__name">{step.name}</View>
            {step.org && <View className="chain__org">{step.org}</View>}
          </View>
          {step.act}
        </View>
        <NowClock step={step} />
      </View>
    </ChainStep>
  )
}
