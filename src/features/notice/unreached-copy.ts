import type { DeliveryMeans } from './domain/notice'

export const unreachedCopy = {
  sectionTitle: '要告诉到户的通知',
  openList: '打开名单',
  title: '没告诉到的住户',
  intro:
    '打过电话、上门说过、送过纸条的，点一下勾掉。住户自己在手机上点了“我知道了”，会自动从名单里去掉。',
  tabs: { unreached: '没告诉到', told: '告诉过的' },
  none: '每一户都知道了',
  noneText: '您网格里的住户都知道这件事了，辛苦了。',
  noneTold: '还没有勾过',
  noneToldText: '告诉过的住户会列在这里，勾错了可以改回来。',
  ask: (label: string) => `怎么告诉 ${label} 的？`,
  means: {
    phone: '打电话说了',
    door: '上门说了',
    paper: '送了纸条',
  } satisfies Record<DeliveryMeans, string>,
  visit: '上门了，还想记几句',
  told: '勾掉了',
  takeBackTitle: (label: string) => `${label} 还没告诉到吗？`,
  takeBackText: '改回来以后，它又回到没告诉到的名单里。',
  takeBack: '改回没告诉到',
  takenBack: '改回来了',
  waits: (means: string) => `${means}，记下了，连上网会自己发`,
  refused: (sentence: string) => `没勾成：${sentence}`,
  noRoom: '手机存满了，记不下。请清理一下再勾。',
  when: (means: string, moment: string) => `${means}，${moment}`,
} as const
