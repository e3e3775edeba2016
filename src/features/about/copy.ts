export const aboutCopy = {
  title: '关于邻格',
  what: '邻格是社区居民和网格员、居委会办事商量的地方：报问题、议事投票、看通知。',
  owner: '谁办的',
  ownerName: '主办单位',
  filingNumber: '备案号',
  notSet: '还没有登记',
  complain: '对邻格不满意',
  complainText: '网格员、居委会让您打卡、刷分、硬要装邻格，或者邻格不好用，都可以投诉。',
  complainNowhere: '投诉电话还没有登记，可以打 12345。',
  call: (phone: string) => `打 ${phone} 投诉`,
  callDefault: '打 12345',
  copyAddress: '复制投诉网址',
  copied: '网址复制好了',
  privacy: '隐私说明',
  rulesTitle: '邻格不做的事',
  rulesText: '国家给基层减负有规定，邻格照着做。下面这些，程序里一样都没有，每次改动都自动检查。',
  rules: [
    '不打卡、不签到',
    '不积分、不发勋章',
    '不给个人排名',
    '不统计在线时长、登录次数',
    '不记录行踪',
    '办事不强求拍照留痕',
    '投票、点赞、转发都不算谁的成绩',
    '不摊派注册和使用',
    '不点名问谁病了、谁困难',
  ],
  sources:
    '依据：《整治形式主义为基层减负若干规定》（2024 年）、《政务移动互联网应用程序规范化管理办法》（2026 年）。',
} as const

export const DEFAULT_COMPLAINT_PHONE = '12345'
