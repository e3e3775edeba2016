import { View } from '@tarojs/components'
import { useContext } from 'react'
import { DisplayContext } from '../../../ui/display-context'
import { Reader } from '../../../ui/evidence/reader'
import { Button } from '../../../ui/form/button'
import { Pair } from '../../../ui/screen/foot'
import { readerCopy as copy } from '../copy'
import type { ReadAloud } from '../hooks/use-read-aloud'

/** Reads the notice aloud; in the elder edition with large buttons that say what they do. */
export function NoticeReader({ reading }: { reading: ReadAloud }) {
  const { isElder } = useContext(DisplayContext)
  return (
    <View className="mt3">
      {isElder ? <LargeReader reading={reading} /> : <ReaderBar reading={reading} />}
    </View>
  )
}

function ReaderBar({ reading }: { reading: ReadAloud }) {
  const { isPlaying, current, total } = reading
  return (
    <Reader
      isPlaying={isPlaying}
      title={titleOf(reading)}
      sub={copy.total(total)}
      progress={current === undefined ? undefined : current / total}
      playLabel={isPlaying ? copy.pause : copy.read}
      onToggle={reading.toggle}
      speed={{ word: paceWord(reading), onPress: reading.changePace }}
    />
  )
}

function LargeReader({ reading }: { reading: ReadAloud }) {
  const { isPlaying, current, total } = reading
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
        {isPlaying ? copy.pause : copy.read}
      </Button>
      {current !== undefined && (
        <>
          <View className="mt2">
            <Pair>
              <Button id="reader-pace" onPress={reading.changePace}>
                {paceWord(reading)}
              </Button>
              <Button id="reader-again" onPress={reading.restart}>
                {copy.again}
              </Button>
            </Pair>
          </View>
          <View className="t-meta mt2">{`${titleOf(reading)}，${copy.total(total)}`}</View>
        </>
      )}
    </>
  )
}

function titleOf({ isPlaying, current }: ReadAloud): string {
  if (current === undefined) return copy.read
  return isPlaying ? copy.reading(current + 1) : copy.pausedAt(current + 1)
}

const paceWord = ({ isSlow }: ReadAloud) => (isSlow ? copy.faster : copy.slower)
