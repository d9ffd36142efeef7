interface Pair {
  actorName: string
  subjectName: string
}

/** Lines of 替办记录 about bookings. */
export const bookingSays: Readonly<Record<string, (pair: Pair) => string>> = {
  'booking.createAppointment': ({ actorName, subjectName }) => `${actorName}替${subjectName}约了一个号。`,
  'booking.listAppointments': ({ actorName, subjectName }) => `${actorName}看了${subjectName}的预约。`,
  'booking.readAppointment': ({ actorName, subjectName }) => `${actorName}看了${subjectName}的一张预约单。`,
  'booking.payAppointment': ({ actorName, subjectName }) => `${actorName}要替${subjectName}现在付诊察费。`,
  'booking.moveAppointment': ({ actorName, subjectName }) => `${actorName}替${subjectName}改约。`,
  'booking.cancelAppointment': ({ actorName, subjectName }) => `${actorName}替${subjectName}取消了一个预约。`,
  'booking.contestMiss': ({ actorName, subjectName }) => `${actorName}替${subjectName}申诉一次爽约。`,
  'booking.createWait': ({ actorName, subjectName }) => `${actorName}替${subjectName}登记了候补。`,
  'booking.endWait': ({ actorName, subjectName }) => `${actorName}替${subjectName}去掉了一个候补。`,
  'booking.takeTicket': ({ actorName, subjectName }) => `${actorName}替${subjectName}排队等放号。`,
  'booking.endTicket': ({ actorName, subjectName }) => `${actorName}替${subjectName}不再排队等放号。`,
}
