export const rankCopy = {
  place: (place: number, word: string) => `第 ${place} 位，${word}`,
  up: '往上',
  down: '往下',
  out: '拿掉',
  upOf: (word: string) => `把“${word}”往上移`,
  downOf: (word: string) => `把“${word}”往下移`,
  outOf: (word: string) => `把“${word}”拿掉`,
} as const
