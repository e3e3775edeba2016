import { addSentences } from './sentences'

/** Refusals of a sign-in; only its page loads them. */
addSentences({
  wechat_code_over: '微信没有认出来。请再点一次。',
  wechat_too_often: '登录得太频繁了。请等一分钟再点。',
  wechat_person_blocked:
    '微信暂时不让这个账号登录。请在微信里看看账号安全的提醒，或者打电话找网格员。',
  wechat_silent: '微信那边现在没有回应。请过一会儿再点。',
  phone_invalid: '这不像手机号。请写十一位的内地手机号。',
  sms_limit_minute: '刚发过一条短信。请等一分钟再要。',
  sms_limit_hour: '一个小时里发得太多了。请过一个小时再来。',
  sms_limit_day: '今天给这个号码发得太多了。请明天再来，或者在微信里打开邻格。',
  sms_limit_network: '您这个网络今天要的验证码太多了。请换一个网络，或者在微信里打开邻格。',
  sms_limit_installation: '今天的短信发完了。请明天再来，或者在微信里打开邻格。',
  sms_phone_refused: '短信发不到这个号码。请看看号码对不对。',
  sms_silent: '短信没有发出去。请过一会儿再试。',
  sms_code_wrong: '验证码不对。请照最新的那条短信写六个数字。',
  sms_code_over: '这个验证码不能用了。请再要一个。',
  second_factor_needed: '您有职务，在电脑上办公要先输动态码。请重新登录。',
  second_factor_wrong: '动态码不对，或者已经用过。请等它换一个再输。',
  second_factor_tries: '错得太多了。请等一个小时，或者用恢复码。',
  second_factor_set: '您已经有动态码了。请重新登录，输动态码。',
  second_factor_missing: '您还没有动态码，或者被重置了。请重新登录。',
  recovery_code_wrong: '恢复码不对，或者已经用过。每个只能用一次。',
  phone_from_abroad: '只能绑定内地的手机号。',
  name_unusable: '这个称呼不能用。请写姓名，不要写号码。',
  named_in_office: '您有职务，称呼由任命您的单位定。',
})
