import * as v from 'valibot'

/** An identifier made by the server; opaque. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/))

/** 定点医药机构编码 fixmedins_code: H (medical) or P (pharmacy), region (6), sequence (5). Ours start H99 or P99. */
export const institutionId = v.pipe(v.string(), v.regex(/^[HP]\d{11}$/))

/** 医保区划 admdvs: six digits. */
export const region = v.pipe(v.string(), v.regex(/^\d{6}$/))
