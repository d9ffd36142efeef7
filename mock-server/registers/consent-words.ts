/** What a consent was for, and what follows when it is taken back, in plain words. */
export interface ConsentWords {
  title: string
  effect: string
}

const known: Readonly<Record<string, ConsentWords>> = {
  identity: {
    title: '用姓名、证件号码和手机号核对身份，激活医保码',
    effect: '医保码马上停用。要用时点恢复使用就行。',
  },
  face: { title: '用人脸确认是您本人', effect: '刷过的脸从来没有保存。替家人办之前，要重新确认是您本人。' },
  'family-grant': { title: '同意家人替您办事（亲情账户）', effect: '马上停止，没付完的单子也停，不会扣钱。' },
  'share-balance': { title: '个人账户给家人共用（家庭共济）', effect: '马上停止。已经下单的那一笔会付完。' },
}

export const consentWordsOf = (purpose: string): ConsentWords =>
  known[purpose] ?? { title: purpose, effect: '收回以后不再用于这件事。' }
