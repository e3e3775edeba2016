import { View } from '@tarojs/components'
import { pressable } from '../access/pressable'
import { Chip } from '../form/chip'
import { Icon } from '../icon/icon'
import { joinClasses } from '../join-classes'
import { toPercent } from '../to-percent'
import './reader.scss'

interface ReaderProps {
  isPlaying: boolean
  /** Says what it would read, or which sentence it reads. */
  title: string
  sub?: string
  /** Part already read, 0–1. */
  progress?: number
  playLabel: string
  onToggle: () => void
  speed?: { word: string; onPress: () => void }
}

/** The read-aloud bar: view only, the voice is the platform's. */
export function Reader(props: ReaderProps) {
  const { isPlaying, title, sub, progress, speed } = props
  return (
    <View className="reader">
      <View
        className="reader__play"
        {...pressable({ id: 'reader-play', label: props.playLabel, onPress: props.onToggle })}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </View>
      <View className="reader__main">
        <View className="t-strong">{title}</View>
        {sub && <View className="t-meta">{sub}</View>}
        {progress !== undefined && (
          <View className="reader__track">
            <View className="reader__done" style={{ width: toPercent(progress) }} />
          </View>
        )}
      </View>
      {speed && <Chip onPress={speed.onPress}>{speed.word}</Chip>}
    </View>
  )
}

interface SayingProps {
  sentences: readonly string[]
  /** Index of the sentence being read. */
  current?: number
}

/** The text that is read, its spoken sentence tinted. */
export function Saying({ sentences, current }: SayingProps) {
  // Sentences may repeat and never change places: their position is what tells them apart.
  const keyed = sentences.map((text, index) => ({ key: `${index}`, text, isOn: index === current }))
  return (
    <View className="t-read">
      {keyed.map(({ key, text, isOn }) => (
        <View key={key} className={joinClasses('saying__sentence', isOn && 'saying')}>
          {text}
        </View>
      ))}
    </View>
  )
}
