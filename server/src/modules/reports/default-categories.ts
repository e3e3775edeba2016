import type { Category } from './category-types'

/**
 * The categories an installation starts with, along the grid's lines. Limits are those of PRODUCT: an emergency
 * within 2 hours, utilities within a day, ordinary matters in 7 days, complex ones in 15 work days.
 */
export const DEFAULT_CATEGORIES: readonly Category[] = [
  emergency('safety_hazard', '安全隐患', 'triangle-alert', [
    '漏气',
    '煤气味',
    '电线掉',
    '着火',
    '冒烟',
    '坍塌',
    '掉下来',
    '危险',
  ]),
  utility('street_light', '路灯照明', 'lightbulb', [
    '路灯',
    '楼道灯',
    '灯不亮',
    '灯坏',
    '太黑',
    '照明',
  ]),
  utility('water_power_gas', '水电燃气', 'droplets', [
    '停水',
    '停电',
    '漏水',
    '水管',
    '断电',
    '电表',
    '燃气',
    '水压',
  ]),
  ordinary('sanitation', '环境卫生', 'trash-2', [
    '垃圾',
    '卫生',
    '臭',
    '脏',
    '老鼠',
    '蚊子',
    '污水',
    '下水道',
    '堵了',
  ]),
  ordinary('public_facility', '公共设施', 'wrench', [
    '健身器材',
    '护栏',
    '井盖',
    '长椅',
    '门禁',
    '电梯',
    '栏杆',
    '坏了',
  ]),
  ordinary('road_traffic', '道路停车', 'car', [
    '停车',
    '堵车',
    '盲道',
    '坑',
    '路面',
    '电动车',
    '占道',
    '车位',
  ]),
  ordinary('property_service', '物业服务', 'building', ['物业', '保安', '物业费', '保洁', '绿化']),
  complex('house_safety', '房屋安全', 'house', [
    '墙',
    '裂缝',
    '屋顶',
    '空鼓',
    '瓷砖',
    '外墙',
    '渗水',
  ]),
  ordinary('noise', '噪音扰民', 'volume-2', [
    '噪音',
    '太吵',
    '吵',
    '装修',
    '广场舞',
    '半夜',
    '喇叭',
  ]),
  {
    ...ordinary('neighbour_dispute', '邻里矛盾', 'users-round', [
      '邻居',
      '吵架',
      '楼上',
      '楼下',
      '纠纷',
    ]),
    isPrivate: true,
  },
  {
    ...ordinary('public_order', '平安综治', 'shield-check', [
      '偷',
      '可疑',
      '打架',
      '诈骗',
      '赌博',
      '盗',
    ]),
    isPrivate: true,
  },
  {
    ...ordinary('livelihood_help', '民生求助', 'handshake', [
      '低保',
      '残疾',
      '养老',
      '看病',
      '代办',
      '补贴',
      '困难',
      '老人',
    ]),
    isPrivate: true,
  },
  complex('party_and_proposals', '党建与建议', 'message-square-plus', [
    '建议',
    '希望',
    '能不能',
    '党员',
    '志愿',
  ]),
].map((category, position) => ({ ...category, position }))

type Kind = Omit<Category, 'position'>

function ordinary(code: string, name: string, icon: string, keywords: readonly string[]): Kind {
  return {
    code,
    name,
    icon,
    keywords,
    respondLimitHours: 24,
    resolveLimit: { amount: 7, unit: 'days' },
    isEmergency: false,
    isPrivate: false,
  }
}

function emergency(code: string, name: string, icon: string, keywords: readonly string[]): Kind {
  return {
    ...ordinary(code, name, icon, keywords),
    respondLimitHours: 1,
    resolveLimit: { amount: 2, unit: 'hours' },
    isEmergency: true,
  }
}

function utility(code: string, name: string, icon: string, keywords: readonly string[]): Kind {
  return { ...ordinary(code, name, icon, keywords), resolveLimit: { amount: 24, unit: 'hours' } }
}

function complex(code: string, name: string, icon: string, keywords: readonly string[]): Kind {
  return {
    ...ordinary(code, name, icon, keywords),
    resolveLimit: { amount: 15, unit: 'work_days' },
  }
}
