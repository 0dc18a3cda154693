/** What an author may use in a story besides Markdown. Each becomes a block, drawn by the Astro component of its name. */
export interface AuthorComponent {
  /** Attributes that must be given, each a plain string. */
  attributes: readonly string[];
  /** Whether text stands between its tags. */
  children: boolean;
  /** How it is written, for error messages. */
  example: string;
}

export const AUTHOR_COMPONENTS: Readonly<Record<string, AuthorComponent>> = {
  Background: { attributes: ['title'], children: true, example: '<Background title="什么叫井喷"> … </Background>' },
  Plate: { attributes: ['id'], children: false, example: '<Plate id="mud" />' },
};
