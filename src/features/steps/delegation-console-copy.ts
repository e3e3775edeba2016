export const consoleDelegationCopy = {
  detail: '这份委托',
  empty: '没有等核对的委托',
  emptyText: '居民交了委托书，受托人输入委托码以后，会列在这里。',
  columns: { unit: '哪一户', who: '谁委托谁', when: '什么时候' },
  check: '核对：委托书上写明了这一户、这次表决和受托人，有委托人签名。',
  accept: {
    open: '同意',
    title: '同意这份委托吗？',
    note: '同意以后，受托人就能替这一户投票。',
    word: '同意',
    done: '同意了',
  },
  decline: {
    open: '不同意，写明原因',
    title: '不同意这份委托',
    note: '委托人和受托人都看得到原因，可以重新委托。',
    label: '哪里不对',
    word: '不同意',
    done: '答复了',
  },
} as const
