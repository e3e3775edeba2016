import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Chip } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { findIcon } from '../../../ui/icon/find-icon'
import { Note } from '../../../ui/status/note'
import { reportCopy } from '../copy'
import { formCopy as copy } from '../form-copy'
import type { ReportForm } from '../hooks/use-report-form'
import { describeLimits } from './describe-limits'

/** What it sounds like, with what follows from that; one tap corrects it. */
export function CategoryField({ screen }: { screen: ReportForm }) {
  const { category, faults } = screen
  const { current } = category
  const noGuess = category.isUnknown ? copy.unknown : copy.noGuess
  if (category.failure) {
    return (
      <>
        <Note kind="over">{category.failure.sentence}</Note>
        <Button icon="rotate-ccw" id="retry-categories" onPress={category.retry}>
          {reportCopy.again}
        </Button>
      </>
    )
  }
  return (
    <Field
      id="category"
      hint={current ? describeLimits(current) : noGuess}
      error={faults.categoryCode && !current ? copy.missingCategory : undefined}
    >
      <View className="line line--wrap">
        <View className="line grow">
          <View className="t-small t-2 fix">{introOf(screen)}</View>
          {current && (
            <View className="ml2">
              <Chip isOn icon={findIcon(current.icon)} onPress={screen.openCategories}>
                {current.name}
              </Chip>
            </View>
          )}
        </View>
        <Button kind="text" id="change-category" onPress={screen.openCategories}>
          {current ? copy.changeCategory : copy.chooseCategory}
        </Button>
      </View>
      <Alternatives screen={screen} />
    </Field>
  )
}

/** What else it may be, where the guess is not sure. */
function Alternatives({ screen }: { screen: ReportForm }) {
  const { alternatives } = screen.category
  if (alternatives.length === 0) return null
  return (
    <View className="chips mt1">
      <View className="t-small t-2 chips__word">{copy.alsoLike}</View>
      {alternatives.map(({ code, name, icon }) => (
        <Chip
          key={code}
          id={`alternative-${code}`}
          icon={findIcon(icon)}
          onPress={() => screen.chooseCategory(code)}
        >
          {name}
        </Chip>
      ))}
    </View>
  )
}

function introOf({ category }: ReportForm): string {
  if (!category.current) return copy.category
  return category.isGuessed ? copy.looksLike : copy.chosen
}
