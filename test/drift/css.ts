// The finding quotes labels, for which it escapes ids; a DOM without a browser has no `CSS`.
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS
