import type { Size, Theme } from './domain/display-settings'

export const displayCopy = {
  title: '字号和长辈版',
  size: '字号',
  sizes: { standard: '标准', large: '大', largest: '特大' } satisfies Record<Size, string>,
  elder: '长辈版',
  elderText: '字更大，按钮更大，一页只做一件事',
  theme: '颜色',
  themes: { system: '跟随手机', light: '浅色', dark: '深色' } satisfies Record<Theme, string>,
  pace: '朗读快慢',
  paces: { slow: '慢一点', normal: '平常', fast: '快一点' },
  preview: '看起来是这样',
  sampleTitle: '周三停水 6 小时',
  sampleText: '周三上午 9 点到下午 3 点停水，请提前接好水。',
  kept: '选好就生效，只在这台手机上。',
} as const
