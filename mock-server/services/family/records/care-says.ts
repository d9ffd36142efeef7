interface Two {
  actorName: string
  subjectName: string
}

const did =
  (what: string) =>
  ({ actorName, subjectName }: Two) =>
    `${actorName}替${subjectName}${what}。`
const saw =
  (what: string) =>
  ({ actorName, subjectName }: Two) =>
    `${actorName}看了${subjectName}的${what}。`

/** 替办记录 of the day of a visit and of care of other kinds. */
export const careSays = {
  'booking.readDay': saw('候诊情况'),
  'booking.checkIn': did('签到'),
  'booking.rejoinQueue': did('过号后重新排队'),
  'booking.readQuestionnaire': saw('诊前问卷'),
  'booking.sendQuestionnaire': did('交了诊前问卷'),
  'booking.listVisits': saw('看诊记录'),
  'booking.readVisit': saw('一次看诊的报告和处方'),
  'booking.createCareRequest': did('申请了一项服务'),
  'booking.listCareRequests': saw('申请'),
  'booking.readCareRequest': saw('一份申请'),
  'booking.confirmCareRequest': did('同意了医院说的时间和价钱'),
  'booking.cancelCareRequest': did('取消了一份申请'),
} as const
