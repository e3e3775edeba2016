/** Of the public board: what was fixed at the opening, what was signed at the close. */
export const boardCopy = {
  fold: { voting: '开始时公布了什么', ended: '怎么核对这次表决' },
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
  downloadOf: (name: string) => `下载 ${name}`,
  copyUrlOf: (name: string) => `复制 ${name} 的网址`,
  steps: {
    intro:
      '谁的话都不用信，可以在自己的电脑上重算一遍，一共三步。不会用电脑，请信得过的亲戚、邻居帮忙。',
    list: '第一步：存下名单文件',
    program: '第二步：拿核对程序',
    sameProgram:
      '一共两个小文件，和名单文件放进同一个文件夹。邻格的代码库里也有，在 verifier 文件夹，可以拿来对照，看是不是一样。',
    run: '第三步：电脑装好 Node（20.12 以上），在那个文件夹里运行这一行',
    copyCommand: '复制这一行',
    commandCopied: '复制好了，发到电脑上运行',
    commandNotCopied: '没能复制，请抄下来或者截屏。',
    noted: '公钥和抽签的承诺，是您投票时这部手机记下的。',
    notNoted: '公钥和抽签的承诺，是这一页上写的。表决开始时您自己抄过的，请换成您抄的。',
    withReceipt: '您的凭证写在里面了，会查它在不在名单里。',
    withoutReceipt: '想查自己的票，在后面空一格，加上 --receipt= 和您的凭证。',
    outcome:
      '最后写“全部成立”，就都对得上；写“不成立”，后面是哪里不对；写“没能核验”，是文件坏了或者命令写错了。',
  },
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
