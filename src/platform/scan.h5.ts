import { type Outcome, unavailable } from './outcome'

/** A browser page has no scanner of its own. */
export const scanText = async (): Promise<{ outcome: Outcome; text: string }> => ({
  outcome: unavailable('网页上不能扫码，请填票据上的号码'),
  text: '',
})
