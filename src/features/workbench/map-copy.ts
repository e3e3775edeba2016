export const mapCopy = {
  title: '地图',
  sketch: (count: number) =>
    `网格的示意图，上面有 ${count} 处没办完的诉求。下面的单子里有同样的事。`,
  spot: (count: number, first: string) => (count === 1 ? first : `${first}，这里一共 ${count} 件`),
  chosen: (count: number) => `这一处 ${count} 件`,
  all: '看全部',
  unplaced: (count: number) => `有 ${count} 件没有写清地点，只在单子里。`,
  north: '上面是北。数字是这一处有几件，红的有超时的。',
  none: '没有没办完的诉求',
  noneText: '有了新的，会画在这里。',
} as const
