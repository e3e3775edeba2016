import { View } from '@tarojs/components'
import { useState } from 'react'
import { RuleCard } from '../../../ui/evidence/rule-card'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { comparePairs } from '../domain/compare-pairs'
import type { QuestionResult } from '../domain/consultation'
import { labelsOf } from '../domain/questions'
import { questionCopy } from '../question-copy'
import { choiceResultCopy, rankingResultCopy as copy } from '../result-copy'
import { describeBoth, describeWeight } from './describe-question-result'
import { DrawnTies } from './drawn-ties'
import type { OutcomeProps } from './outcome-types'

type RankingResult = Extract<QuestionResult, { kind: 'ranking' }>

/** The order, how it came about, and behind a fold how every two compare. */
export function RankingOutcome(props: OutcomeProps<RankingResult>) {
  const { poll, question, result } = props
  const [isOpen, setOpen] = useState(false)
  return (
    <View id={`outcome-${result.questionId}`}>
      <RuleCard
        title={copy.title}
        sentences={labelsOf(question, result.order)}
        source={`${choiceResultCopy.abstained(describeBoth(result.abstained, poll))}${questionCopy.schulze}`}
      />
      <DrawnTies question={question} drawn={result.drawn} />
      <Button
        kind="text"
        isBlock
        icon={isOpen ? 'chevron-up' : 'chevron-down'}
        id={`pairs-${result.questionId}`}
        onPress={() => setOpen(!isOpen)}
      >
        {isOpen ? copy.hidePairs : copy.pairs}
      </Button>
      {isOpen && <Pairs {...props} />}
    </View>
  )
}

function Pairs({ poll, question, result }: OutcomeProps<RankingResult>) {
  if (question.kind !== 'ranking') return null
  const labels = new Map(question.options.map(({ id, label }) => [id, label]))
  const sideOf = ({ id, weight }: { id: string; weight: number }) =>
    copy.before(labels.get(id) ?? '', describeWeight(weight, poll))
  return (
    <Card>
      {comparePairs(question, result).map(({ upper, lower }, at) => (
        <View key={`${upper.id} ${lower.id}`} className={at > 0 ? 'mt3' : undefined}>
          <View className={upper.weight >= lower.weight ? 't-strong' : undefined}>
            {sideOf(upper)}
          </View>
          <View className={lower.weight >= upper.weight ? 't-strong' : undefined}>
            {sideOf(lower)}
          </View>
        </View>
      ))}
    </Card>
  )
}
