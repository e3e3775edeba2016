import { View } from '@tarojs/components'
import { Card } from '../list/card'
import './rule-card.scss'

interface RuleCardProps {
  title?: string
  sentences: readonly string[]
  /** Law, article and version. */
  source?: string
}

/** When something counts, in numbered sentences, with the source of the rule. */
export function RuleCard({ title, sentences, source }: RuleCardProps) {
  return (
    <Card>
      {title && <View className="t-strong rulecard__title">{title}</View>}
      {sentences.map((sentence, index) => (
        <View key={sentence} className="rulecard__item">
          <View className="rulecard__n">{index + 1}</View>
          <View className="grow">{sentence}</View>
        </View>
      ))}
      {source && <View className="t-meta mt3">{source}</View>}
    </Card>
  )
}
