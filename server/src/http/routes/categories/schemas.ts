import { Type } from 'typebox'
import { MAX_RESOLVE_AMOUNT, MAX_RESPOND_HOURS } from '../../../modules/reports/category-terms'
import {
  CATEGORY_GROUPS,
  type CategoryGroupCode,
  LIMIT_UNITS,
  RECEIVERS,
} from '../../../modules/reports/category-types'
import { STRICT } from '../../schemas'

const GROUP_CODES = CATEGORY_GROUPS.map(({ code }) => code) as CategoryGroupCode[]

const GroupCode = Type.Enum(GROUP_CODES)

const terms = {
  respondLimitHours: Type.Integer({ minimum: 1, maximum: MAX_RESPOND_HOURS }),
  resolveLimit: Type.Object(
    {
      amount: Type.Integer({ minimum: 1, maximum: MAX_RESOLVE_AMOUNT }),
      unit: Type.Enum(LIMIT_UNITS),
    },
    STRICT,
  ),
  receiver: Type.Enum(RECEIVERS),
  isEmergency: Type.Boolean(),
  isPrivate: Type.Boolean(),
  isOffered: Type.Boolean(),
}

export const CategoryTermsBody = Type.Object(terms, STRICT)

const name = { code: Type.String(), name: Type.String(), icon: Type.String() }

export const CategoryNameSchema = Type.Object({ ...name, isEmergency: Type.Boolean() })

export const OfferedCategorySchema = Type.Object({
  ...name,
  groupCode: GroupCode,
  ...terms,
  departmentName: Type.Union([Type.String(), Type.Null()], {
    description: 'The department that gets it first; null when a unit of the place does',
  }),
})

export const CategorySettingSchema = Type.Object({
  ...name,
  groupCode: GroupCode,
  ...terms,
  /** What holds where nothing was changed. */
  defaults: Type.Object(terms),
  isChanged: Type.Boolean(),
})

export const CategoryGroups = Type.Array(Type.Object({ code: GroupCode, name: Type.String() }))

export const CountyCode = Type.String({ pattern: '^[0-9]{6}$' })
export const CategoryCode = Type.String({ pattern: '^[a-z0-9_]{1,40}$' })

export const SettingParams = Type.Object(
  { countyCode: CountyCode, categoryCode: CategoryCode },
  STRICT,
)
