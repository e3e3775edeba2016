/** Of the page where one signs in by a code, which is fetched when it is opened. */
export const smsCopy = {
  title: '用短信登录',
  bySms: '用手机短信登录',
  bySmsText: '给您的手机发一个验证码，照着写就行，不用记密码。第一次来也一样。',
  phone: '您的手机号',
  phonePlaceholder: '十一位手机号',
  phoneHint: '只用来登录，和核对您是哪一户的人。',
  send: '发验证码',
  code: '短信里的六个数字',
  codePlaceholder: '六个数字',
  sentTo: (phone: string) => `短信发到了 ${phone}。五分钟内都有效，不用着急。`,
  shown: (code: string) => `演示：不发短信，验证码是 ${code}`,
  enter: '同意并登录',
  again: '没收到，再发一条',
  againIn: (seconds: number) => `没收到的话，${seconds} 秒后可以再要一条`,
  otherPhone: '号码写错了，改一改',
} as const
