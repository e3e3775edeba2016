import { View } from '@tarojs/components'
import type { ReadAloud } from '../../lib/read-aloud'
import { accessible } from '../access/pressable'
import { readerCopy as copy } from '../copy'
import { Button } from '../form/button'
import { Pair } from '../screen/foot'
import { describePace, describeReading, playLabel } from './describe-reading'

export function LargeReader({ reading }: { reading: ReadAloud }) {
  const { isPlaying, current, total, hasFailed } = reading
  return (
    <>
      <Button
        kind="soft"
        size="big"
        isBlock
        icon={isPlaying ? 'pause' : 'play'}
        id="reader-play"
        onPress={reading.toggle}
      >
        {playLabel(reading)}
      </Button>
      {current !== undefined && (
        <>
          <View className="mt2">
            <Pair>
              <Button id="reader-pace" onPress={reading.changePace}>
                {describePace(reading)}
              </Button>
              <Button id="reader-again" onPress={reading.restart}>
                {copy.again}
              </Button>
            </Pair>
          </View>
          <View className="t-meta mt2">{`${describeReading(reading)}，${copy.total(total)}`}</View>
        </>
      )}
      {hasFailed && (
        <View className="t-small mt2" {...accessible({ role: 'alert' })}>
          {describeReading(reading)}
        </View>
      )}
    </>
  )
}
