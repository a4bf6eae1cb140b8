// Generated from the contract by `npm run generate`. Do not edit.

/** The formats that the contract uses, by name. */
export declare const formats: Readonly<Record<string, { readonly type: 'string'; readonly test: (value: string) => boolean } | { readonly type: 'number'; readonly test: (value: number) => boolean }>>;
export declare function test0(value: unknown): boolean;
export declare function test1(value: unknown): boolean;
export declare function test2(value: unknown): boolean;
export declare function test5(value: unknown): boolean;
export declare function test7(value: unknown): boolean;
export declare function test8(value: unknown): boolean;
export declare function test9(value: unknown): boolean;
export declare function test14(value: unknown): boolean;
export declare function test16(value: unknown): boolean;
export declare function test20(value: unknown): boolean;
export declare function test21(value: unknown): boolean;
export declare function rules0(value: { readonly body: unknown; readonly pathParameters: Readonly<Record<string, string>>; readonly status: number; readonly isOrigin: (origin: string) => boolean }): boolean;
