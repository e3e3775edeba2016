/** As it is read at the door, from a metre away and by people of every age. */
export const doorSheetCopy = {
  name: '邻格 · 门牌码',
  what: '扫一扫，找网格员、报问题、看通知',
  place: (community: string, grid: string) => `${community}　${grid}`,
  steps: ['打开微信，点右上角的“＋”', '点“扫一扫”，对准上面的二维码', '住在这里的，点“我住这里”'],
  help: (phone: string) => `不会扫，请打值班电话 ${phone}`,
  noMiniCode: '小程序码这次没有拿到，这是网页的二维码，一样能扫',
  helpWithoutPhone: '不会扫，请家里人或网格员帮您扫',
} as const
