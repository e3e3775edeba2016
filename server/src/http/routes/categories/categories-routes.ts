import type { Route } from '../route'
import { changeCategorySetting } from './change-category-setting'
import { listCategories } from './list-categories'
import { listCategorySettings } from './list-category-settings'
import { resetCategorySetting } from './reset-category-setting'

export const categoriesRoutes: readonly Route[] = [
  listCategories,
  listCategorySettings,
  changeCategorySetting,
  resetCategorySetting,
]
