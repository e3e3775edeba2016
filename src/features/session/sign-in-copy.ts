/** Of the sign-in page, which is fetched when it is opened. */
export const signInCopy = {
  title: '登录',
  pickTitle: '您想以谁的身份看看？',
  pickText: '下面都是演示人物，姓名和住处是编的。点一下就进去，不用短信，也不用动态码。',
  resident: '居民',
  visitor: '先不登录，随便看看',
  lookUp: '不登录，凭查询码查进度',
  byWechat: '微信登录',
  byWechatText: '点一下就登录，不用填什么。我们只认得是您这个微信，不要您的头像和昵称。',
  notOfferedTitle: '这里还不能登录',
  notOfferedText: '请在微信里打开邻格小程序登录。不登录也可以看公开的内容。',
  nobodyTitle: '还没有演示人物',
  nobodyText: '演示数据还没有装好，请过一会儿再来。',
  signingIn: '正在登录…',
} as const
