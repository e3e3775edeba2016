/** What every act with a few words to fill in says. */
export const actCopy = {
  count: (used: number, max: number) => `${used} / ${max} 字`,
  faults: {
    required: '这一项要填。',
    not_a_day: '这个日子看不懂，请写成 2026-12-05 这样。',
    not_a_time: '这个钟点看不懂，请写成 18:00 这样。',
    not_an_area: '这个面积看不懂，请写成 86.40 这样。',
    too_early: '太早了，要在意见截止 1 小时以后。',
    not_a_code: '位数不对，请再核对一遍，只写数字。',
  },
  tooShort: (min: number) => `至少写 ${min} 个字。`,
  tooLong: (max: number) => `最多 ${max} 个字，请短一些。`,
  examples: { day: '2026-12-05', time: '18:00', area: '86.40' },
  photosMissing: '请至少加一张照片。',
  uploading: '照片正在传…',
  leave: '先不办',
} as const
