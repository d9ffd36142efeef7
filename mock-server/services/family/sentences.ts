import { spokenDigits } from '../../../src/contract/family/spoken'

const WARN = '不是您同意的，请打 12393。'
const code3 = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`

interface Pair {
  actorName: string
  subjectName: string
}

/** Everything the two are told; look/spec.md §7 Voice. The words of the consent itself come from `consentWords`. */
export const familySentences = {
  asked: ({ actorName, subjectName }: Pair, words: string) =>
    `${subjectName}您好，${actorName}想替您办事：${words}请到亲情账户看看，同意或不同意都由您。`,
  agreed: ({ actorName, subjectName }: Pair, words: string) =>
    `${subjectName}您好，您同意了：${words}要停，在亲情账户里点停止，或打 12393 报收回码。${actorName}替您办的每件事都会告诉您。${WARN}`,
  agreedSms: ({ subjectName }: Pair, words: string, code: string) =>
    `【码上医保 演示】${subjectName}您好，您同意了：${words}收回码 ${code3(code)}，请留好，不要告诉别人。要停，打 12393 报这个码，马上停。${WARN}`,
  agreedCall: ({ subjectName }: Pair, words: string, code: string) =>
    `${subjectName}您好，您同意了：${words}您的收回码是 ${spokenDigits(code)}。要停，打 12393 报这六个数字，马上停。${WARN}`,
  agreedToActor: ({ subjectName }: Pair, relationWord: string) =>
    `${relationWord}${subjectName}同意了，您可以替对方办事了。替办前要确认是您本人，对方会收到每一次的通知。`,
  refusedToActor: ({ subjectName }: Pair) => `${subjectName}这次没有同意。可以先和对方说好，再申请。`,
  ended: ({ actorName, subjectName }: Pair) =>
    `${subjectName}您好，${actorName}替您办事已经停了，从现在起不能再替您办。`,
  endedToActor: ({ subjectName }: Pair) => `您替${subjectName}办事已经停了。没付完的单子也停了，没有扣钱。`,
  proofAccepted: ({ subjectName }: Pair) => `亲属关系证明审核通过了，接下来请${subjectName}同意。`,
  proofRejected: (note: string) => `亲属关系证明没有通过：${note}。可以换一份再交。`,
}

/** What is said on 12393 and at the counter. */
export const revokeSentences = {
  ended: (names: readonly string[]) => `已经停了。${names.join('、')}从现在起不能再替您办事。谢谢您来电，再见。`,
  none: '现在没有人能替您办事，不用停。',
  wrong: '这个收回码没有对上。请看看短信里的六位数字，再说一遍。记不得了，可以带身份证到医保窗口停。',
  tooOften: '今天说错的次数太多了。请带身份证到医保窗口，当面就能停。',
}
