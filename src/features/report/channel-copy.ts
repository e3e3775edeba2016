export const channelCopy = {
  /** How it came in, where its category would stand in a list. */
  consent: (channel: string, recorder: string, how: 'spoken' | 'signed') =>
    `${channel}，${how === 'spoken' ? '口头同意' : '签字同意'}，${recorder}记的`,
  openSlip: '查询码小条',
  openVisit: '上门了，记一次走访',
} as const
