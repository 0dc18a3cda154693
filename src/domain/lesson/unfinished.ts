/** What a draft bears where the teacher has still to write. */
export const UNFINISHED = '〔待填〕';
