import { View } from '@tarojs/components'
import { Card } from '../../../ui/list/card'
import { Tag } from '../../../ui/status/tag'
import { noticeFormCopy as copy } from '../console-copy'
import type { FormPartProps } from './form-types'
import { noticeCategory } from './notice-category'
import { NoticeText } from './notice-text'

/** What is written so far, as its readers will see it. */
export function FormPreview({ form: { draft } }: Pick<FormPartProps, 'form'>) {
  const category = draft.category && noticeCategory(draft.category)
  const title = draft.title.trim()
  const body = draft.body.trim()
  return (
    <>
      <View className="t-title">{copy.previewTitle}</View>
      <View className="mt3">
        <Card>
          {category && (
            <View className="line">
              <Tag icon={category.icon}>{category.word}</Tag>
            </View>
          )}
          <View className={title ? 't-title mt2' : 't-title t-2 mt2'}>
            {title || copy.previewHeadline}
          </View>
          {body ? (
            <NoticeText body={body} isOver={false} />
          ) : (
            <View className="t-2 mt3">{copy.previewBody}</View>
          )}
        </Card>
      </View>
    </>
  )
}
