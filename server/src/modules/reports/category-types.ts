export const LIMIT_UNITS = ['hours', 'days', 'work_days'] as const
export type LimitUnit = (typeof LIMIT_UNITS)[number]

/** Groups along the grid's lines of work, in the order in which they are shown. */
export const CATEGORY_GROUPS = [
  { code: 'emergency', name: '紧急情况' },
  { code: 'safety', name: '安全隐患' },
  { code: 'public_order', name: '平安综治' },
  { code: 'environment', name: '市容环境' },
  { code: 'facility', name: '公共设施' },
  { code: 'property', name: '物业' },
  { code: 'neighbour', name: '邻里矛盾' },
  { code: 'livelihood', name: '民生求助和代办' },
  { code: 'party', name: '党建与建议' },
] as const

export type CategoryGroupCode = (typeof CATEGORY_GROUPS)[number]['code']

/**
 * Who gets a new report of a category first: a unit of the place it happened in, or a department of its county. A
 * county that has not set that department up has nobody there; whoever routes the report then takes the grid.
 */
export const RECEIVERS = [
  'grid',
  'committee',
  'subdistrict',
  'department:urban_management',
  'department:housing',
  'department:public_security',
  'department:civil_affairs',
  'department:market_regulation',
  'department:water',
  'department:power',
  'department:gas',
  'department:health',
  'department:emergency_management',
  'department:transport',
  'department:environment',
] as const

export type Receiver = (typeof RECEIVERS)[number]

/** What a county may decide about a category for itself. */
export interface CategoryTerms {
  readonly respondLimitHours: number
  readonly resolveLimit: { readonly amount: number; readonly unit: LimitUnit }
  readonly receiver: Receiver
  /** Told to ring 110, 119 or 120 before anything else. */
  readonly isEmergency: boolean
  readonly isPrivate: boolean
  /** Whether a new report may have it; reports that have it keep it. */
  readonly isOffered: boolean
}

/** 类别: what a report is about, who may see it by default, who gets it, and how fast it must be answered and solved. */
export interface Category extends CategoryTerms {
  readonly code: string
  readonly name: string
  /** A name of the icon set the client draws. */
  readonly icon: string
  readonly groupCode: CategoryGroupCode
}

/** What a new report may be about, with who gets it first at the place. */
export interface OfferedCategory extends Category {
  /** Null when it is a unit of the place, also because the county has not set the department up. */
  readonly departmentName: string | null
}

/** A category as it holds in one county, beside what holds where nothing was changed. */
export interface CategorySetting {
  readonly category: Category
  readonly defaults: CategoryTerms
  readonly isChanged: boolean
}
