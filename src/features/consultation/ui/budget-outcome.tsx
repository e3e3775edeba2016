import { View } from '@tarojs/components'
import { formatYuan } from '../../../lib/format-yuan'
import { ShareBar } from '../../../ui/evidence/share-bar'
import { Card } from '../../../ui/list/card'
import { Tag } from '../../../ui/status/tag'
import type { QuestionResult } from '../domain/consultation'
import { type BudgetQuestion, putFundedFirst } from '../domain/questions'
import { choiceResultCopy, budgetResultCopy as copy } from '../result-copy'
import { describeMethod } from './describe-question'
import { describeBoth, shareOf } from './describe-question-result'
import { DrawnTies } from './drawn-ties'
import type { OutcomeProps } from './outcome-types'

type BudgetResult = Extract<QuestionResult, { kind: 'budget' }>

/** What the money goes to, what it does not, and what is left of it. */
export function BudgetOutcome(props: OutcomeProps<BudgetResult>) {
  const { poll, question, result, turnout } = props
  if (question.kind !== 'budget') return null
  return (
    <Card id={`outcome-${result.questionId}`}>
      <View className="t-strong t-brand">{copy.title}</View>
      <Sums question={question} spentCents={result.spentCents} />
      {putFundedFirst(question, result).map(({ item, isFunded, isCompletion, support }) => (
        <View key={item.id} className="mt4">
          <ShareBar
            what={item.label}
            figure={copy.item(formatYuan(item.costCents), describeBoth(support, poll))}
            share={shareOf(support, turnout)}
          />
          <View className="line mt2">
            <Tag kind={isFunded ? 'done' : 'no'}>
              {isFunded ? fundedWord(isCompletion) : copy.notFundedTag}
            </Tag>
          </View>
        </View>
      ))}
      <View className="t-2 mt4">
        {choiceResultCopy.abstained(describeBoth(result.abstained, poll))}
        {describeMethod(question, poll)}
      </View>
      <DrawnTies question={question} drawn={result.drawn} />
    </Card>
  )
}

function fundedWord(isCompletion: boolean): string {
  return isCompletion ? copy.completedTag : copy.fundedTag
}

function Sums({ question, spentCents }: { question: BudgetQuestion; spentCents: number }) {
  const sums = [
    [copy.cap, question.capCents],
    [copy.spent, spentCents],
    [copy.left, question.capCents - spentCents],
  ] as const
  return sums.map(([word, cents]) => (
    <View key={word} className="line mt1">
      <View className="grow">{word}</View>
      <View className="t-strong">{formatYuan(cents)}</View>
    </View>
  ))
}
