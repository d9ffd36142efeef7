/** What the program finds on the phone: the choice between 关怀版 and 标准版 was made before, so home itself is measured. */
export const STORAGE = { 'care-offered': 'true' }
