import { View } from '@tarojs/components'
import { Note } from '../../../ui/status/note'
import type { CastBallot } from '../hooks/use-cast-ballot'
import { ballotCopy as copy } from '../poll-copy'

/** Why the ballot is not cast; after a lost answer also that another tap does no harm. */
export function CastFailure({ ballot: { failure } }: { ballot: CastBallot }) {
  if (!failure) return null
  return (
    <View className="mt3">
      <Note kind="over">
        <View>{failure.sentence}</View>
        {failure.kind === 'offline' && <View>{copy.retry}</View>}
      </Note>
    </View>
  )
}
