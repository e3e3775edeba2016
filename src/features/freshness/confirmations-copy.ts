import { spaced } from '../../lib/shanghai-time'

export const confirmationsCopy = {
  title: '核对记录',
  line: (day: string) => spaced(`${day}确认仍有效`),
} as const
