/** Beside the ballot of who gave it away. */
export const givenCopy = {
  casts: (delegate: string, label: string) => `${label} 的票，委托了${delegate}替您投`,
  delegate: '受托人',
  takeBack: '想自己投，先收回委托，再在这里投。',
  cast: (label: string) => `${label} 的票委托了别人，已经投了`,
  isFinal: '投出去的票不能改，也不能再收回委托。',
  open: '看委托，收回委托',
} as const
