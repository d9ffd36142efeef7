export const apiBase: string = API_BASE
