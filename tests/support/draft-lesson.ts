/** A pack of the adopter's copy that is a draft, and must be nowhere. */
export const DRAFT_LESSON = { id: 'yangli-caogao', title: '样例草稿课' } as const;
