/** What a page asks, in words that hold for everybody: the helper reads these and nothing that stands on her screen. */
const steps: Readonly<Record<string, readonly [service: string, question: string]>> = {
  'main/home': ['首页', '选要办的事'],
  'main/code': ['医保码', '给工作人员扫码'],
  'main/me': ['我的', '看自己的消息和设置'],
  'activation/start': ['激活医保码', '看说明，点同意'],
  'activation/identity': ['激活医保码', '填姓名和证件号码'],
  'activation/ways': ['激活医保码', '选一种方式确认是本人'],
  'activation/sms': ['激活医保码', '填短信里的验证码'],
  'activation/face': ['激活医保码', '刷脸'],
  'activation/counter': ['激活医保码', '拿单子去窗口'],
  'activation/relative': ['激活医保码', '请家人帮忙激活'],
  'activation/pin': ['激活医保码', '设支付密码'],
  'activation/done': ['激活医保码', '激活好了'],
  'activation/stopped': ['激活医保码', '这一步办不下去，看怎么办'],
  'activation/code': ['医保码', '给工作人员扫码'],
  'activation/manage': ['医保码', '停用或恢复'],
  'settlement/bills': ['交医药费', '选一张账单'],
  'settlement/bill': ['交医药费', '看谁付多少'],
  'settlement/confirm': ['交医药费', '付款前再看一遍'],
  'settlement/result': ['交医药费', '等付款结果'],
  'settlement/receipt': ['交医药费', '看收据'],
  'settlement/lines': ['交医药费', '看账单明细'],
  'family/home': ['亲情账户', '看谁替谁办'],
  'family/answer': ['亲情账户', '同意或不同意家人替办'],
  'family/grant': ['亲情账户', '看一份同意'],
  'family/records': ['亲情账户', '看替办记录'],
  'family/shares': ['家庭共济', '看谁能用谁的账户'],
  'family/give': ['家庭共济', '约定给家人用'],
  'family/help': ['找人帮我', '选找谁帮忙'],
  'family/together': ['找人帮我', '请家人帮忙看着'],
  'family/face': ['确认本人', '刷脸确认是本人'],
  'account/messages': ['我的', '看消息'],
  'account/devices': ['我的', '看登录过的手机'],
  'account/consents': ['我的', '看同意过什么'],
  'account/holdings': ['我的', '看存了什么信息'],
  'sandbox/cashier': ['付款', '在收银台付款'],
  'sandbox/face': ['刷脸', '在刷脸的画面'],
}

/** Pages without words of their own are told by their service. */
const services: Readonly<Record<string, string>> = {
  activation: '激活医保码',
  settlement: '交医药费',
  family: '亲情账户',
  account: '我的',
  booking: '预约看病',
  'remote-care': '异地就医',
  reimbursement: '报销',
}

/** "settlement/bill" → where she is. Anything else is told as 别的页面: no word of hers can pass through here. */
export function stepWords(page: string): { service: string; question: string } {
  const own = steps[page]
  if (own) return { service: own[0], question: own[1] }
  const service = services[page.split('/')[0] ?? '']
  return service ? { service, question: '正在看这一页' } : { service: '别的页面', question: '不在要办的这一步上' }
}
