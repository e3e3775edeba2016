import type { Unpassed } from './domain/steps'

/** Carrying out while something did not pass. */
export const unpassedCopy = {
  title: {
    rejected: '这次表决没有全部通过，还要落实吗？',
    invalid: '这次表决不算数，还要落实吗？',
  },
  note: {
    rejected: '有的事同意的不够。要办哪一件、为什么，请写明，大家都看得到。',
    invalid: '参加的不够。还要办，就写明为什么，大家都看得到。',
  } satisfies Record<Unpassed, string>,
  reason: '办哪一件，为什么',
  word: '还是要办，公开理由',
} as const
