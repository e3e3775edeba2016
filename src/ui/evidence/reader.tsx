import { View } from '@tarojs/components'
import { useContext } from 'react'
import type { ReadAloud } from '../../lib/read-aloud'
import { accessible, pressable } from '../access/pressable'
import { readerCopy as copy } from '../copy'
import { DisplayContext } from '../display-context'
import { Chip } from '../form/chip'
import { Icon } from '../icon/icon'
import { toPercent } from '../to-percent'
import { describePace, describeReading, playLabel } from './describe-reading'
import { LargeReader } from './large-reader'
import './reader.scss'

/** Reads a page's text aloud; in the elder edition with large buttons that say what they do. */
export function Reader({ reading }: { reading: ReadAloud }) {
  const { isElder } = useContext(DisplayContext)
  return (
    <View className="mt3">
      {isElder ? <LargeReader reading={reading} /> : <ReaderBar reading={reading} />}
    </View>
  )
}

function ReaderBar({ reading }: { reading: ReadAloud }) {
  const { isPlaying, current, total, hasFailed, toggle, changePace } = reading
  return (
    <View className="reader">
      <View
        className="reader__play"
        {...pressable({ id: 'reader-play', label: playLabel(reading), onPress: toggle })}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </View>
      <View className="reader__main">
        <View className="t-strong" {...accessible(hasFailed ? { role: 'alert' } : {})}>
          {describeReading(reading)}
        </View>
        <View className="t-meta">{copy.total(total)}</View>
        {current !== undefined && (
          <View className="reader__track">
            <View className="reader__done" style={{ width: toPercent(current / total) }} />
          </View>
        )}
      </View>
      <Chip onPress={changePace}>{describePace(reading)}</Chip>
    </View>
  )
}
