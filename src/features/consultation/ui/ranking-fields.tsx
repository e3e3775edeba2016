import { View } from '@tarojs/components'
import { accessible, pressable } from '../../../ui/access/pressable'
import { RankList } from '../../../ui/form/rank-list'
import { Icon } from '../../../ui/icon/icon'
import { isAbstention, namedIn, nameOptions } from '../domain/ballot-answers'
import type { Question } from '../domain/consultation'
import { ballotCopy as copy } from '../poll-copy'
import { choiceId, type QuestionFieldsProps } from './question-field-types'

type RankingQuestion = Extract<Question, { kind: 'ranking' }>

/** A tap gives the next place; buttons move what has one. */
export function RankingFields(props: QuestionFieldsProps<RankingQuestion>) {
  const { question, answer, isDisabled, name, onAnswer } = props
  const ranked = namedIn(answer) ?? []
  const labels = new Map(question.options.map(({ id, label }) => [id, label]))
  const left = question.options.filter(({ id }) => !ranked.includes(id))
  const rank = (ids: readonly string[]) => onAnswer(nameOptions(question, ids))
  return (
    <>
      {ranked.length > 0 && (
        <View id="ranked">
          <View className="t-strong">{copy.rankedTitle}</View>
          <View className="mt2">
            <RankList
              items={ranked.map((id) => ({ key: id, word: labels.get(id) ?? '' }))}
              isDisabled={isDisabled}
              onChange={rank}
            />
          </View>
        </View>
      )}
      {left.length > 0 && ranked.length > 0 && (
        <View className="t-strong mt4">{copy.unrankedTitle}</View>
      )}
      <View className={ranked.length > 0 ? 'mt2' : undefined}>
        {left.map(({ id, label }) => (
          <View
            key={id}
            className="choice"
            {...pressable({
              id: `${choiceId('option', name)}-${id}`,
              isDisabled,
              onPress: () => rank([...ranked, id]),
            })}
          >
            <View className="choice__text">{label}</View>
            <Icon name="plus" />
          </View>
        ))}
      </View>
      <View className="t-2 mt2" id="ranked-count" {...accessible({ role: 'status' })}>
        {!isAbstention(answer) && copy.rankedCount(ranked.length, left.length)}
      </View>
    </>
  )
}
