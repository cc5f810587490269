export const unroll: (text: string) => string;
