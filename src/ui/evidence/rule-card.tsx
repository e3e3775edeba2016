import { View } from '@tarojs/components'
import { joinClasses } from '../join-classes'
import { Card } from '../list/card'
import './rule-card.scss'
import './saying.scss'

interface RuleCardProps {
  title?: string
  sentences: readonly string[]
  /** Index of the sentence that is read aloud. */
  current?: number
  /** Law, article and version. */
  source?: string
}

/** When something counts, in numbered sentences, with the source of the rule. */
export function RuleCard({ title, sentences, current, source }: RuleCardProps) {
  return (
    <Card>
      {title && <View className="t-strong rulecard__title">{title}</View>}
      {sentences.map((sentence, index) => (
        <View key={sentence} className="rulecard__item">
          <View className="rulecard__n">{index + 1}</View>
          <View className={joinClasses('grow', index === current && 'saying')}>{sentence}</View>
        </View>
      ))}
      {source && <View className="t-meta mt3">{source}</View>}
    </Card>
  )
}
