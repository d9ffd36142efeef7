import * as v from 'valibot'
import { fen } from '../shared/fen'

/**
 * 结算信息 setlinfo of one settlement: who pays what, integer fen. The identities I1–I9 of domain.md §2.2 hold between
 * these fields to the fen.
 */
export const breakdown = v.object({
  /** 医疗费总额 medfee_sumamt: the whole bill. */
  totalFen: fen,
  /** 全自费金额 fulamt_ownpay_amt: items outside the list (丙类). */
  fullSelfPayFen: fen,
  /** 超限价自费费用 overlmt_selfpay: what lies above the price ceilings. */
  overLimitFen: fen,
  /** 先行自付金额 preselfpay_amt: the first part of 乙类 items. */
  preSelfPayFen: fen,
  /** 符合政策范围金额 inscp_scp_amt: what deductible and ratio are taken from. */
  inScopeFen: fen,
  /** 实际支付起付线 act_pay_dedc: the deductible charged this time. */
  deductibleFen: fen,
  /** 基本医疗保险统筹基金支出 hifp_pay. */
  pooledFundFen: fen,
  /** 公务员医疗补助资金支出 cvlserv_pay. */
  civilServantFen: fen,
  /** 企业补充医疗保险基金支出 hifes_pay. */
  enterpriseFen: fen,
  /** 居民大病保险资金支出 hifmi_pay. */
  seriousIllnessFen: fen,
  /** 职工大额医疗费用补助基金支出 hifob_pay. */
  largeAmountFen: fen,
  /** 医疗救助基金支出 maf_pay. */
  assistanceFen: fen,
  /** 其他支出 oth_pay. */
  otherFundFen: fen,
  /** 基金支付总额 fund_pay_sumamt: the seven funds together. */
  fundTotalFen: fen,
  /** 个人负担总金额 psn_part_amt: total − funds − hospital. */
  personalTotalFen: fen,
  /** 个人账户支出 acct_pay: own account and shared account together. */
  accountFen: fen,
  /** 个人账户共济支付金额 acct_mulaid_pay: the shared part of `accountFen`. */
  mutualAidFen: fen,
  /** 个人现金支出 psn_cash_pay. */
  cashFen: fen,
  /** 医院负担金额 hosp_part_amt. */
  hospitalFen: fen,
})
export type Breakdown = v.InferOutput<typeof breakdown>
