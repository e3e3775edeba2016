import type { ReportEvent } from '../modules/reports/reports-types'

/** What somebody did; what time does (a lapse, an escalation) follows by itself. */
export interface DemoStep {
  readonly event: ReportEvent
  /** The resident who reported it, the grid's worker, or the key of somebody in the cast. */
  readonly by: 'reporter' | 'worker' | (string & {})
  readonly hoursAgo: number
  readonly note?: string
  /** Whom it is handed to, or who is proposed with a return. */
  readonly unit?: string
  /** Of a suspension or an extension: the date, in hours from now. */
  readonly untilHours?: number
}

/** Told by somebody in the cast about the place where they live. */
export interface DemoReport {
  readonly reporter: string
  readonly categoryCode: string
  readonly body: string
  readonly address: string
  readonly isPublic: boolean
  readonly isAnonymous: boolean
  readonly steps: readonly DemoStep[]
}

export const DEMO_REPORTS: readonly DemoReport[] = [
  {
    reporter: 'resident-chen',
    categoryCode: 'street_light',
    body: '2单元楼道灯坏了，晚上上楼看不见台阶。',
    address: '2单元楼道',
    isPublic: true,
    isAnonymous: true,
    steps: [
      { event: 'submit', by: 'reporter', hoursAgo: 52 },
      { event: 'accept', by: 'worker', hoursAgo: 49 },
      { event: 'progress', by: 'worker', hoursAgo: 40, note: '去看过，灯头烧了，已约电工。' },
      { event: 'resolve', by: 'worker', hoursAgo: 30, note: '换了两个声控灯头，试过能亮。' },
    ],
  },
  {
    reporter: 'resident-chen',
    categoryCode: 'sanitation',
    body: '13栋后面的下水道返臭，一到中午味道很大。',
    address: '13栋后面',
    isPublic: true,
    isAnonymous: false,
    steps: [
      { event: 'submit', by: 'reporter', hoursAgo: 50 },
      { event: 'accept', by: 'worker', hoursAgo: 46 },
      { event: 'progress', by: 'worker', hoursAgo: 20, note: '物业明早来疏通。' },
    ],
  },
  {
    reporter: 'resident-li',
    categoryCode: 'public_facility',
    body: '小区门口的长椅断了一条腿，老人坐着怕摔。',
    address: '小区大门口',
    isPublic: true,
    isAnonymous: false,
    steps: [{ event: 'submit', by: 'reporter', hoursAgo: 3 }],
  },
  {
    reporter: 'resident-chen',
    categoryCode: 'livelihood_help',
    body: '家里老人想办高龄补贴，不知道要带什么材料。',
    address: '家里',
    isPublic: false,
    isAnonymous: true,
    steps: [
      { event: 'submit', by: 'reporter', hoursAgo: 230 },
      { event: 'accept', by: 'worker', hoursAgo: 226 },
      { event: 'resolve', by: 'worker', hoursAgo: 200, note: '上门帮填了表，材料已交街道。' },
      { event: 'confirm', by: 'reporter', hoursAgo: 190 },
    ],
  },
  {
    reporter: 'resident-yi',
    categoryCode: 'road_traffic',
    body: '门口盲道被电动车占了，天天如此。',
    address: '东门盲道',
    isPublic: true,
    isAnonymous: true,
    steps: [{ event: 'submit', by: 'reporter', hoursAgo: 26 }],
  },
  {
    reporter: 'resident-yi',
    categoryCode: 'noise',
    body: '楼上半夜装修，吵得睡不着。',
    address: '1栋1单元',
    isPublic: true,
    isAnonymous: true,
    steps: [
      { event: 'submit', by: 'reporter', hoursAgo: 190 },
      { event: 'accept', by: 'worker', hoursAgo: 185 },
      { event: 'resolve', by: 'worker', hoursAgo: 150, note: '和楼上谈过，约定晚八点后不动工。' },
      { event: 'dispute', by: 'reporter', hoursAgo: 120, note: '昨晚十点又在敲。' },
    ],
  },
  {
    reporter: 'resident-deng',
    categoryCode: 'sanitation',
    body: '垃圾房的门坏了，关不上，野猫进进出出。',
    address: '2栋西侧垃圾房',
    isPublic: true,
    isAnonymous: false,
    steps: [
      { event: 'submit', by: 'reporter', hoursAgo: 20 },
      { event: 'accept', by: 'worker', hoursAgo: 18 },
    ],
  },
  {
    reporter: 'resident-he',
    categoryCode: 'property_service',
    body: '健身器材旁边的草很久没剪了。',
    address: '小花园',
    isPublic: true,
    isAnonymous: true,
    steps: [
      { event: 'submit', by: 'reporter', hoursAgo: 500 },
      { event: 'accept', by: 'worker', hoursAgo: 490 },
      { event: 'resolve', by: 'worker', hoursAgo: 420, note: '物业剪过了。' },
    ],
  },
  {
    reporter: 'resident-luo',
    categoryCode: 'house_safety',
    body: '外墙瓷砖空鼓，掉下来过一块。',
    address: '1栋北墙',
    isPublic: true,
    isAnonymous: false,
    steps: [
      { event: 'submit', by: 'reporter', hoursAgo: 100 },
      { event: 'accept', by: 'worker', hoursAgo: 99 },
      { event: 'progress', by: 'worker', hoursAgo: 90, note: '已拉警戒线，等专家来看。' },
    ],
  },
  {
    reporter: 'resident-chen',
    categoryCode: 'street_light',
    body: '12栋东边的路灯坏了三天。晚上太黑，老人走路怕摔。',
    address: '12栋东侧',
    isPublic: true,
    isAnonymous: true,
    steps: [
      { event: 'submit', by: 'reporter', hoursAgo: 22 },
      { event: 'accept', by: 'worker', hoursAgo: 20 },
      { event: 'progress', by: 'worker', hoursAgo: 8, note: '灯头烧了，两盏都不亮。' },
      {
        event: 'hand_off',
        by: 'worker',
        hoursAgo: 2,
        note: '要用高空车，网格里修不了。',
        unit: 'department:430503:urban_management',
      },
    ],
  },
  {
    reporter: 'resident-yi',
    categoryCode: 'house_safety',
    body: '3栋外墙瓷砖空鼓，下面是孩子们上学的路。',
    address: '3栋南墙',
    isPublic: true,
    isAnonymous: true,
    steps: [
      { event: 'submit', by: 'reporter', hoursAgo: 200 },
      { event: 'accept', by: 'worker', hoursAgo: 196 },
      {
        event: 'hand_off',
        by: 'worker',
        hoursAgo: 190,
        note: '要请住建部门来鉴定。',
        unit: 'department:430503:housing',
      },
      {
        event: 'return',
        by: 'department-xiao',
        hoursAgo: 180,
        note: '先由社区查明产权单位。',
        unit: 'committee:430503005003',
      },
      {
        event: 'hand_off',
        by: 'worker',
        hoursAgo: 178,
        note: '请居委会查产权单位。',
        unit: 'committee:430503005003',
      },
      { event: 'accept_hand_off', by: 'committee-wang', hoursAgo: 170 },
      {
        event: 'suspend',
        by: 'committee-wang',
        hoursAgo: 100,
        note: '专家下周才能来看，已拉警戒线。',
        untilHours: 150,
      },
    ],
  },
  {
    reporter: 'resident-he',
    categoryCode: 'public_facility',
    body: '7栋电梯停在4楼，里面没有人。',
    address: '7栋电梯',
    isPublic: true,
    isAnonymous: false,
    steps: [
      { event: 'submit', by: 'reporter', hoursAgo: 60 },
      { event: 'remind', by: 'reporter', hoursAgo: 30 },
      {
        event: 'supervise',
        by: 'supervisor-hu',
        hoursAgo: 6,
        note: '楼里有坐轮椅的老人，请今天给答复。',
      },
    ],
  },
]
