import { View } from '@tarojs/components'
import { DueBar } from '../../../ui/status/due-bar'
import { topicCopy as copy } from '../copy'
import { missingOf, shareOf, type TopicSummary } from '../domain/topic'

/** How many households support it of how many, in words and as a bar. */
export function SupportBar({ topic }: { topic: TopicSummary }) {
  const missing = missingOf(topic)
  return (
    <View>
      <View className="line line--wrap">
        <View className="grow t-strong">
          {copy.supported(topic.supportCount, topic.supportNeeded)}
        </View>
        <View className="t-small t-2">{missing > 0 ? copy.missing(missing) : copy.enough}</View>
      </View>
      <DueBar used={shareOf(topic)} />
    </View>
  )
}
