import type { Role } from '../modules/identity/identity-types'

/** Everybody here is invented. The places are real. */
export const DEMO_SEED = 430503

/** The real city whose places are loaded. */
export const DEMO_CITY_CODE = '4305'

/** 大祥区, the county whose departments and supervisor are in the cast. */
export const DEMO_COUNTY_CODE = '430503'

export interface DemoCommunity {
  readonly code: string
  /** Grid workers, one a grid, in the order of the grids; the cast's key when one can sign in as them. */
  readonly workers: readonly { readonly name: string; readonly key?: string }[]
}

/** Three communities of 翠园街道 in 大祥区 that lie side by side in the demo. */
export const DEMO_COMMUNITIES: readonly DemoCommunity[] = [
  {
    code: '430503005003',
    workers: [
      { name: '刘建国', key: 'worker-liu' },
      { name: '唐小燕' },
      { name: '周岚', key: 'worker-zhou' },
      { name: '贺新民' },
    ],
  },
  {
    code: '430503005004',
    workers: [
      { name: '谭丽华', key: 'worker-tan' },
      { name: '申国良' },
      { name: '蒋文静' },
      { name: '尹志刚' },
    ],
  },
  {
    code: '430503005005',
    workers: [{ name: '彭军', key: 'worker-peng' }, { name: '夏桂香' }, { name: '阳光明' }],
  },
]

/** B岗: second workers, who stand in for the first one of a grid; `grid` counts from 0. */
export const DEMO_SECOND_WORKERS: readonly {
  readonly name: string
  readonly communityCode: string
  readonly grid: number
}[] = [{ name: '罗艳', communityCode: '430503005003', grid: 2 }]

/** Departments of the demo county. */
export const DEMO_DEPARTMENTS: readonly { readonly code: string; readonly name: string }[] = [
  { code: 'urban_management', name: '城市管理局' },
  { code: 'housing', name: '住房和城乡建设局' },
  { code: 'public_security', name: '公安分局' },
  { code: 'civil_affairs', name: '民政局' },
  { code: 'market_regulation', name: '市场监督管理局' },
  { code: 'transport', name: '交通运输局' },
  { code: 'environment', name: '生态环境分局' },
  { code: 'emergency_management', name: '应急管理局' },
  { code: 'health', name: '卫生健康局' },
  { code: 'water', name: '自来水公司' },
  { code: 'power', name: '供电公司' },
  { code: 'gas', name: '燃气公司' },
]

/** People above the grids, with the area they are appointed to. */
export const DEMO_OFFICERS: readonly {
  readonly key: string
  readonly name: string
  readonly role: Role
  readonly areaCode: string
  readonly departmentCode?: string
}[] = [
  { key: 'committee-wang', name: '王敏', role: 'committee_member', areaCode: '430503005003' },
  { key: 'committee-deng', name: '邓玉兰', role: 'committee_member', areaCode: '430503005003' },
  { key: 'committee-ouyang', name: '欧阳琴', role: 'committee_member', areaCode: '430503005004' },
  { key: 'committee-zeng', name: '曾丽', role: 'committee_member', areaCode: '430503005005' },
  { key: 'subdistrict-li', name: '李明辉', role: 'subdistrict_officer', areaCode: '430503005' },
  {
    key: 'department-xiao',
    name: '肖勇',
    role: 'department_officer',
    areaCode: '430503',
    departmentCode: 'housing',
  },
  {
    key: 'department-long',
    name: '龙志远',
    role: 'department_officer',
    areaCode: '430503',
    departmentCode: 'urban_management',
  },
  { key: 'supervisor-hu', name: '胡卫东', role: 'supervisor', areaCode: '430503' },
  { key: 'auditor-gao', name: '高远', role: 'auditor', areaCode: '430503' },
  { key: 'operator-ren', name: '任飞', role: 'operator', areaCode: '4305' },
]

/** Residents one can sign in as. `grid` counts from 0 inside the community, `home` inside the grid. */
export const DEMO_RESIDENTS: readonly {
  readonly key: string
  readonly name: string
  readonly communityCode: string
  readonly grid: number
  readonly home: number
  readonly relation: 'owner' | 'family' | 'tenant'
}[] = [
  {
    key: 'resident-chen',
    name: '陈慧',
    communityCode: '430503005003',
    grid: 2,
    home: 57,
    relation: 'owner',
  },
  {
    key: 'resident-li',
    name: '李秀英',
    communityCode: '430503005003',
    grid: 2,
    home: 57,
    relation: 'family',
  },
  {
    key: 'resident-yi',
    name: '易海波',
    communityCode: '430503005003',
    grid: 0,
    home: 12,
    relation: 'owner',
  },
  {
    key: 'resident-deng',
    name: '邓志强',
    communityCode: '430503005004',
    grid: 0,
    home: 8,
    relation: 'owner',
  },
  {
    key: 'resident-he',
    name: '何美玲',
    communityCode: '430503005004',
    grid: 1,
    home: 30,
    relation: 'tenant',
  },
  {
    key: 'resident-luo',
    name: '罗国平',
    communityCode: '430503005005',
    grid: 0,
    home: 21,
    relation: 'owner',
  },
  {
    key: 'resident-xiao',
    name: '肖婷',
    communityCode: '430503005005',
    grid: 2,
    home: 44,
    relation: 'owner',
  },
]

export const SURNAMES = [
  '李',
  '王',
  '张',
  '刘',
  '陈',
  '杨',
  '黄',
  '周',
  '罗',
  '肖',
  '唐',
  '曾',
  '邓',
  '彭',
  '谢',
  '蒋',
] as const
export const GIVEN_NAMES = [
  '建华',
  '秀兰',
  '志明',
  '丽娟',
  '国庆',
  '小芳',
  '海燕',
  '文斌',
  '春梅',
  '德胜',
  '玉珍',
  '俊杰',
  '晓红',
  '永强',
  '桂花',
  '子涵',
] as const
