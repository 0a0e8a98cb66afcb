// The kinds of places where a token is safe, in the order in which they are offered. Their names in messages.json are
// `place_<id>`. An id is stored in people's browsers: never rename or remove one.

export const TOKEN_PLACE_IDS = ['password-manager', 'team-vault', 'mail-folder', 'other'] as const

export type TokenPlaceId = (typeof TOKEN_PLACE_IDS)[number]
