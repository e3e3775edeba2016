/** Of polls in which nobody can tell who chose what. */
export const secretCopy = {
  title: '这次无记名',
  /** What it does, at a glance. */
  brief: '谁都查不到您选了什么，居委会也不行。',
  /** In full, behind a fold. */
  does: '系统只记这一户领没领选票，不记选票是谁的。谁都查不到、改不了您选了什么，居委会也不行。',
  /** What can be lost, said to everybody. */
  onePhone: '选票领了就只在这部手机里，投出去以前，换手机、删小程序都会丢。没把握，就用纸质选票。',
  /** What it does not, said to everybody. */
  limits: '挡不住的：旁边的人看着您点，或者把手机、把票交给别人。',
  showMore: '详细说说',
  hideMore: '收起来',
  /** The rest of that, for who wants to know. */
  moreLimits:
    '它不是什么都挡得住。这些也挡不住：盯着网络的人知道您什么时候投的；用纸质选票的要是只有一两户，知道这件事的人从结果里能猜出来。',
  guessed: {
    byUnits: '投票的人很少时，投过票的人去掉自己那一票，就能猜出别人选了什么。',
    byArea: '和您家面积一样、也投了票的，要是只有一两户，知道这件事的人也能猜出来。',
  },
  sealed:
    '截止前，谁也看不到手机上投的选了什么；纸质选票，录的人和核对的人看得到。截止以后公布的选票上没有名字。',
  stages: {
    preparing: '正在这部手机上做选票，旧手机要等几秒，请别离开。',
    sending: '选票做好了，正在投出去。',
  },
  pendingTitle: '这一票还没投出去',
  pendingText: '选票已经定了，存在这部手机里，不能改选。连上网接着投，也只算一票。',
  resume: '接着投',
  onOtherPhone: {
    household: (label: string) => `${label} 这一户已经在另一部手机上领了选票，只能在那部手机上投。`,
    owner: (label: string) => `${label} 这一份已经在另一部手机上领了选票，只能在那部手机上投。`,
  },
  onOtherPhoneHelp:
    '投没投，只有那部手机知道；投过了，就不用再管。找不到那部手机，或者不是家里人领的，请打电话问。',
  onPaper: {
    household: (label: string) =>
      `${label} 这一户用了纸质选票。没交过的话，请马上告诉居委会，登记的人有记录。`,
    owner: (label: string) =>
      `${label} 这一份用了纸质选票。没交过的话，请马上告诉居委会，登记的人有记录。`,
  },
  unsure: (label: string) =>
    `${label} 的选票领了，可是截止前没有等到回音，不知道投到了没有。出结果以后，可以用凭证核对。`,
  missed: (label: string) => `${label} 的票截止前没有投出去，这一票没有算。`,
  later: '请留好凭证，截止后可以核对。',
} as const

export const troubleSentences = {
  ballot_key_missing: '这一票的选票现在做不出来，没有投。请告诉居委会，或者用纸质选票。',
  ballot_not_drawn: '这部手机做不了无记名选票，没有投。请升级微信再试，或者用纸质选票。',
  ballot_not_kept: '这部手机存不下选票，没有投。请清理出一点空间再试，或者用纸质选票。',
  ballot_signature_wrong: '领到的选票验不过，没有投出去。请再试一次，还不行就告诉居委会。',
} as const
