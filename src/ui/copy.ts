export const uiCopy = {
  back: '返回',
  call: '打电话',
  close: '关上',
  loading: '正在打开…',
  more: '再看一些',
  photo: '照片',
  removePhoto: '删掉这张照片',
  stage: { done: '已完成', now: '现在到这一步', ahead: '还没到', over: '这一步晚了' },
  retry: '再试一次',
  signIn: '去登录',
  stale: '没有连上网，这是上次打开时的内容。',
  failureNumber: (requestId: string) => `出错编号 ${requestId}`,
}
