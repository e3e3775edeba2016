import type { Category, CategoryGroupCode, CategoryTerms } from './category-types'

/**
 * Limits are those of PRODUCT: an emergency within 2 hours, utilities within a day, ordinary matters in 7 days, complex
 * ones in 15 work days; a first answer within 24 hours.
 */
const ORDINARY: CategoryTerms = {
  respondLimitHours: 24,
  resolveLimit: { amount: 7, unit: 'days' },
  receiver: 'grid',
  isEmergency: false,
  isPrivate: false,
  isOffered: true,
}
const EMERGENCY: CategoryTerms = {
  ...ORDINARY,
  respondLimitHours: 1,
  resolveLimit: { amount: 2, unit: 'hours' },
  isEmergency: true,
}
const URGENT: CategoryTerms = { ...ORDINARY, resolveLimit: { amount: 24, unit: 'hours' } }
const COMPLEX: CategoryTerms = { ...ORDINARY, resolveLimit: { amount: 15, unit: 'work_days' } }
const PRIVATE = { isPrivate: true } as const

type Leaf = readonly [code: string, name: string, icon: string, terms: CategoryTerms]

/** The neighbours must hear of a danger; what happens to a person is not for them. */
const LEAVES: Readonly<Record<CategoryGroupCode, readonly Leaf[]>> = {
  emergency: [
    ['fire', '着火冒烟', 'flame', EMERGENCY],
    ['gas_leak', '燃气泄漏', 'wind', EMERGENCY],
    ['medical_emergency', '受伤急病', 'heart-pulse', { ...EMERGENCY, ...PRIVATE }],
    ['violence', '打架伤人', 'siren', { ...EMERGENCY, ...PRIVATE }],
    ['person_trapped', '被困走失', 'life-buoy', { ...EMERGENCY, ...PRIVATE }],
    ['imminent_danger', '倒塌漏电等险情', 'zap', EMERGENCY],
  ],
  safety: [
    ['safety_hazard', '其他隐患', 'triangle-alert', URGENT],
    ['fire_hazard', '消防隐患', 'fire-extinguisher', { ...URGENT, respondLimitHours: 12 }],
    ['house_safety', '房屋安全', 'house', COMPLEX],
  ],
  public_order: [
    ['public_order', '治安问题', 'shield-check', { ...ORDINARY, ...PRIVATE }],
    ['pets', '养犬养宠', 'dog', ORDINARY],
  ],
  environment: [
    ['sanitation', '环境卫生', 'trash-2', ORDINARY],
    ['noise', '噪音扰民', 'volume-2', ORDINARY],
    ['street_vending', '占道经营', 'store', to('department:urban_management')],
    ['illegal_building', '违章搭建', 'brick-wall', to('department:urban_management', COMPLEX)],
    ['pollution', '油烟污染', 'factory', to('department:environment', COMPLEX)],
    ['greenery', '绿化树木', 'trees', ORDINARY],
  ],
  facility: [
    ['street_light', '路灯照明', 'lightbulb', URGENT],
    ['public_facility', '设施损坏', 'wrench', ORDINARY],
    ['road_traffic', '道路停车', 'car', ORDINARY],
    ['lift_fault', '电梯故障', 'arrow-up-down', URGENT],
    ['drainage', '下水排水', 'waves', URGENT],
    ['water_outage', '停水爆管', 'droplets', to('department:water', URGENT)],
    ['power_outage', '停电跳闸', 'plug-zap', to('department:power', URGENT)],
    ['water_power_gas', '水电燃气', 'gauge', URGENT],
  ],
  property: [
    ['property_service', '物业服务', 'building', ORDINARY],
    ['property_fee', '物业收费', 'receipt', to('department:housing', COMPLEX)],
  ],
  neighbour: [
    ['neighbour_dispute', '邻里纠纷', 'users-round', { ...ORDINARY, ...PRIVATE }],
    ['water_seepage', '楼上漏水', 'umbrella', { ...ORDINARY, ...PRIVATE }],
  ],
  livelihood: [
    ['livelihood_help', '民生求助', 'handshake', { ...ORDINARY, ...PRIVATE }],
    ['elder_care', '老人照料', 'heart-handshake', { ...ORDINARY, ...PRIVATE }],
    ['errand_help', '证明代办', 'file-text', { ...ORDINARY, ...PRIVATE }],
    ['consumer_rights', '食品消费', 'shopping-cart', to('department:market_regulation', COMPLEX)],
  ],
  party: [
    ['party_and_proposals', '意见建议', 'message-square-plus', to('committee', COMPLEX)],
    ['party_life', '党员志愿', 'flag', to('committee')],
  ],
}

function to(receiver: CategoryTerms['receiver'], terms = ORDINARY): CategoryTerms {
  return { ...terms, receiver }
}

/** The categories an installation starts with; a county changes what it decides itself. */
export const DEFAULT_CATEGORIES: readonly Category[] = Object.entries(LEAVES).flatMap(
  ([groupCode, leaves]) =>
    leaves.map(([code, name, icon, terms]) => ({
      code,
      name,
      icon,
      groupCode: groupCode as CategoryGroupCode,
      ...terms,
    })),
)
