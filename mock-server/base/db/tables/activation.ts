/** Tables of 医保码激活 and 医保码 (002-activation). */
export type ActivationTables = Record<never, never>
