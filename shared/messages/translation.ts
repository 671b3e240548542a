/** The shape a translation must have: the same keys as English, any text. Plural forms are `key_one`, `key_other`. */
export type Translation<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };
