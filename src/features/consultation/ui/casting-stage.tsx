import { View } from '@tarojs/components'
import { Note } from '../../../ui/status/note'
import type { CastBallot } from '../hooks/use-cast-ballot'
import { secretCopy } from '../secret-copy'

/** What the phone is doing with a secret ballot: it may take seconds. */
export function CastingStage({ ballot: { stage } }: { ballot: Pick<CastBallot, 'stage'> }) {
  if (!stage) return null
  return (
    <View className="mt3">
      <Note kind="brand" icon="hourglass" id="casting-stage">
        {secretCopy.stages[stage]}
      </Note>
    </View>
  )
}
