import { ChipChoice } from '../../../ui/form/chip'
import { findIcon } from '../../../ui/icon/find-icon'
import { Section } from '../../../ui/list/section'
import { Sheet } from '../../../ui/screen/sheet'
import { formCopy as copy } from '../form-copy'
import type { ReportForm } from '../hooks/use-report-form'

/** Every category in its group; few enough lines to be looked over at once. */
export function CategorySheet({ screen }: { screen: ReportForm }) {
  const { groups, current } = screen.category
  return (
    <Sheet title={copy.category} onClose={screen.closeCategories}>
      {groups.map(({ code, name, categories }) =>
        categories.length === 0 ? null : (
          <Section key={code} isTight title={name}>
            <ChipChoice
              id="category"
              label={name}
              current={current?.code}
              items={categories.map((category) => ({
                key: category.code,
                word: category.name,
                icon: findIcon(category.icon),
              }))}
              onSelect={screen.chooseCategory}
            />
          </Section>
        ),
      )}
    </Sheet>
  )
}
