import { View } from '@tarojs/components'
import type { PersonalDataFinding } from '../domain/report'
import { personalDataCopy as copy } from '../form-copy'

/** What was written and what neighbours will see of it, one sentence for each. */
export function PersonalDataWords({ findings }: { findings: readonly PersonalDataFinding[] }) {
  return findings.map(({ kind, start, masked }) => (
    <View key={start} className="mt1">
      {copy.found(copy.kinds[kind], masked)}
    </View>
  ))
}
