import { Choice } from '../../../ui/form/choice'
import { Sheet } from '../../../ui/screen/sheet'
import { formCopy as copy } from '../copy'
import type { ReportForm } from '../hooks/use-report-form'
import { categoryIcon } from './category-icon'
import { describeLimits } from './describe-limits'

export function CategorySheet({ screen }: { screen: ReportForm }) {
  return (
    <Sheet title={copy.category} onClose={screen.closeCategories}>
      <Choice
        id="category"
        label={copy.category}
        current={screen.category?.code}
        items={screen.categories.map((category) => ({
          key: category.code,
          word: category.name,
          sub: describeLimits(category),
          icon: categoryIcon(category.icon),
        }))}
        onSelect={screen.chooseCategory}
      />
    </Sheet>
  )
}
