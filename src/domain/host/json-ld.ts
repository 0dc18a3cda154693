const CONTEXT = 'https://schema.org';

/** A value without its empty properties, as JSON-LD wants it. */
export function withoutEmpty<T extends object>(value: T): Partial<T> {
  const filled = Object.entries(value).filter(([, one]) => one !== undefined && one !== '' && !(Array.isArray(one) && one.length === 0));
  return Object.fromEntries(filled) as Partial<T>;
}

export interface HonoureeData {
  kind: 'person' | 'collective';
  name: string;
  description: string;
  /** Confirmed birth, death or naming, to the precision known. */
  birthDate?: string | undefined;
  deathDate?: string | undefined;
  foundingDate?: string | undefined;
  /** Properties that the registry of fields names, with their printed values. */
  properties: Record<string, string[]>;
}

/** An honouree as schema.org's Person or Organization; only confirmed facts are handed in. */
export function honoureeJsonLd({ kind, name, description, birthDate, deathDate, foundingDate, properties }: HonoureeData): object {
  const { award, worksFor, ...rest } = properties;
  const common = { name, description, award };
  if (kind === 'collective') return withoutEmpty({ '@type': 'Organization', ...common, foundingDate });
  const employers = worksFor?.map((employer) => ({ '@type': 'Organization', name: employer }));
  const single = Object.fromEntries(Object.entries(rest).map(([property, values]) => [property, values.join('、')]));
  return withoutEmpty({ '@type': 'Person', ...common, ...single, worksFor: employers, birthDate, deathDate });
}

export interface ArticleData {
  headline: string;
  description: string;
  url?: string | undefined;
  published: string;
  updated: string;
  publisher: string;
  about: object;
}

/** A story page as an Article about its honouree. */
export function articleJsonLd({ headline, description, url, published, updated, publisher, about }: ArticleData): object {
  return withoutEmpty({
    '@context': CONTEXT,
    '@type': 'Article',
    headline,
    description,
    inLanguage: 'zh-CN',
    url,
    datePublished: published,
    dateModified: updated,
    publisher: { '@type': 'Organization', name: publisher },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    about,
  });
}

/** An excerpt as a Quotation out of an anonymous speech. */
export function quotationJsonLd(excerpt: { text: string; url?: string | undefined; speech: string }): object {
  return withoutEmpty({
    '@context': CONTEXT,
    '@type': 'Quotation',
    text: excerpt.text,
    inLanguage: 'zh-CN',
    url: excerpt.url,
    isPartOf: { '@type': 'CreativeWork', name: excerpt.speech },
  });
}
