import { View } from '@tarojs/components'
import { splitLines } from '../domain/split-lines'

/** The text as it was written, paragraph by paragraph. */
export function ConsultationBody({ text }: { text: string }) {
  return (
    <View className="mt3" id="consultation-body">
      {splitLines(text).map(({ key, line }) => (
        <View key={key} className="t-read mt2">
          {line}
        </View>
      ))}
    </View>
  )
}
