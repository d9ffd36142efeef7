import { yuan } from '../../../../src/contract/shared/money-text'
import { payName } from '../channel-words'
import type { PayableOrder } from '../order/row'

/** look/spec.md §7, sentence 19: to the patient, while somebody else pays for her. */
export const payingForYou = ({
  patient_name,
  payer_name,
  total_fen,
}: Pick<PayableOrder, 'patient_name' | 'payer_name' | 'total_fen'>): string =>
  `${patient_name}您好，${payer_name}正在替您付 ${yuan(total_fen)}医药费。不是您看的病，请打 12393。`

function parts(order: PayableOrder): string {
  const { payer_id, patient_id, payer_name, holder_name } = order
  const payer = payer_id === patient_id ? '您' : payer_name
  const others = [
    order.fund_fen > 0 ? `医保基金付 ${yuan(order.fund_fen)}` : '',
    order.own_fen > 0 ? `您的个人账户付 ${yuan(order.own_fen)}` : '',
    order.shared_fen > 0 ? `${holder_name}的共济账户付 ${yuan(order.shared_fen)}` : '',
  ].filter((part) => part !== '')
  const cash = `${payer}${others.length === 0 ? '付了' : '另外付'} ${yuan(order.cash_fen)}`
  return [...others, ...(order.cash_fen > 0 ? [cash] : [])].join('，')
}

/** To the patient: it is done, and who paid what. */
export function paidForYou(order: PayableOrder): string {
  const { patient_name, payer_name, payer_id, patient_id, total_fen, institution_name } = order
  const shares = parts(order)
  const how = shares === '' ? '' : `${shares}。`
  if (payer_id === patient_id) return `${institution_name}的 ${yuan(total_fen)}付好了，不用再去窗口。${how}`
  return `${patient_name}您好，${payer_name}替您付好了 ${yuan(total_fen)}医药费。${how}不是您看的病，请打 12393。`
}

/** To who shares her account: what was taken from it. */
export const paidFromYours = ({ holder_name, patient_name, shared_fen }: PayableOrder): string =>
  `${holder_name}您好，您的共济账户替${patient_name}付了 ${yuan(shared_fen)}医药费。不是您同意的，请打 12393。`

/** To who paid: look/spec.md §7, sentence 17. */
export const givenBack = ({ cash_fen, channel }: PayableOrder): string =>
  `医保没结成，${yuan(cash_fen)}已经原路退回，从${payName(channel)}退。账单还在，可以再付一次。`

/** To the patient: the hospital took the settlement back. */
export const takenBack = ({ institution_name, total_fen }: PayableOrder): string =>
  `${institution_name}撤销了 ${yuan(total_fen)}的结算，付过的都已经退回，起付线也恢复了。`
