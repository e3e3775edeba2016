export interface DemoStep {
  readonly event: 'submit' | 'accept' | 'progress' | 'resolve' | 'dispute' | 'confirm' | 'lapse'
  readonly by: 'reporter' | 'worker' | 'clock'
  readonly hoursAgo: number
  readonly note?: string
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
      { event: 'lapse', by: 'clock', hoursAgo: 252 },
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
]
