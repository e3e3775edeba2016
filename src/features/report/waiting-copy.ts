export const waitingCopy = {
  title: '还没有报上去的',
  text: '连上网会自己报，只会报一次，不用再写。',
  waits: '等着发出',
  refused: (sentence: string) => `没报成：${sentence}`,
  sendNow: '现在发',
  mend: '改一改，再报',
  throwAway: '不要这件了',
  throwAwayTitle: (title: string) => `不要“${title}”这件了吗？`,
  throwAwayText: '只有这部手机里有，不要就没有了。',
  kept: '先存在手机里，连上网自己报',
  photos: '没有网的时候照片存不下来。先报文字，连上网再补。',
} as const
