import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Chip } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { Note } from '../../../ui/status/note'
import { formCopy as copy, reportCopy } from '../copy'
import type { ReportForm } from '../hooks/use-report-form'
import { categoryIcon } from './category-icon'
import { describeLimits } from './describe-limits'

/** What it sounds like, with what follows from that; one tap corrects it. */
export function CategoryField({ screen }: { screen: ReportForm }) {
  const { category, faults, categoriesFailure } = screen
  if (categoriesFailure && screen.categories.length === 0) {
    return (
      <>
        <Note kind="over">{categoriesFailure.sentence}</Note>
        <Button icon="rotate-ccw" id="retry-categories" onPress={screen.retryCategories}>
          {reportCopy.again}
        </Button>
      </>
    )
  }
  return (
    <Field
      id="category"
      hint={category ? describeLimits(category) : copy.noGuess}
      error={faults.categoryCode && !category ? copy.missingCategory : undefined}
    >
      <View className="line line--wrap">
        <View className="line grow">
          <View className="t-small t-2 fix">{introOf(screen)}</View>
          {category && (
            <View className="ml2">
              <Chip isOn icon={categoryIcon(category.icon)} onPress={screen.openCategories}>
                {category.name}
              </Chip>
            </View>
          )}
        </View>
        <Button kind="text" id="change-category" onPress={screen.openCategories}>
          {category ? copy.changeCategory : copy.chooseCategory}
        </Button>
      </View>
    </Field>
  )
}

function introOf({ category, isGuessed }: ReportForm): string {
  if (!category) return copy.category
  return isGuessed ? copy.looksLike : copy.chosen
}
