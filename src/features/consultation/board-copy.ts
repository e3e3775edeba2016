/** Of the public board: what was fixed at the opening, what was signed at the close. */
export const boardCopy = {
  fold: { voting: '开始时公布了什么，留着核对', ended: '怎么核对这次表决' },
  hide: '收起来',
  atOpening: '这两串字符在开始表决时就定了，谁都可以抄下来。截止后对不上，就说明有人动过。',
  publicKey: '签名的公钥',
  commitment: '抽签的承诺',
  atClose: '截止后，每张选票和凭证都写进一份公开的名单，签了名，谁都能重新数一遍。上面没有名字。',
  rootHash: '名单的指纹',
  signedAt: (moment: string) => `${moment} 签的名`,
  download: '下载名单文件',
  copyUrl: '复制名单文件的网址',
  copied: '复制好了，请在浏览器里打开',
  notCopied: (url: string) => `没能复制，网址是 ${url}`,
  verifier: '懂电脑的人可以用公开的核对程序重算：node verifier/verify-board.mjs 名单文件',
  check: '核对我的票',
  counted: (short: string, isNoted: boolean) =>
    `您这一票算进去了。这部手机自己验过：凭证在名单里，名单的签名对得上${isNoted ? '您投票时记下的' : '这一页上的'}公钥，名单指纹 ${short}…`,
  notFound: (ownerName: string) =>
    `名单里没有这个凭证，这一票没有算进去。请带着凭证找居委会${ownerName}，也可以找街道。`,
  faults: {
    not_on_board: '服务说名单里有这个凭证，可是这部手机算不出来。',
    other_head: '服务拿来的名单，和公布给大家的不是同一份。',
    other_key: '名单上的签名，不是用表决开始时公布的公钥签的，名单可能被人换过。',
    signature_wrong: '名单上的签名是假的，或者坏了，这部手机验不过。',
    signed_early: '名单在截止以前就签了名，不能算数。',
    other_commitment: '抽签的承诺和您投票时不一样了，有人动过。',
  },
  notProved: (fault: string, ownerName: string) =>
    `${fault}不能说您这一票算进去了。请留好凭证，找居委会${ownerName}，也可以找街道。`,
} as const
