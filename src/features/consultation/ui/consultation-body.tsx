import { View } from '@tarojs/components'
import { splitParagraphs } from '../../../lib/split-sentences'
import { Saying } from '../../../ui/evidence/saying'

interface ConsultationBodyProps {
  text: string
  /** Index of the sentence that is read, where one of these is. */
  current?: number
}

/** The text as it was written, paragraph by paragraph. */
export function ConsultationBody({ text, current }: ConsultationBodyProps) {
  return (
    <View className="mt3" id="consultation-body">
      <Saying paragraphs={splitParagraphs(text)} current={current} />
    </View>
  )
}
