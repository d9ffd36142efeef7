/** Of everything in 异地备案: hers, or of who may file for her. */
export const access = { kind: 'delegable', scope: 'file-remote-care' } as const
