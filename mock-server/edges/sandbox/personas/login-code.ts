const SANDBOX_CODE = /^sandbox:([a-z0-9-]{1,40})$/

/** The account in the channel that a sandbox login code (`sandbox:<personaId>`) stands for. */
export const openIdOfLoginCode = (code: string): string | undefined => SANDBOX_CODE.exec(code)?.[1]
