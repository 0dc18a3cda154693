import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentLoader } from './loaders/content-loader.ts';
import { campaignSchema } from './schema/campaign.ts';
import { historySchema } from './schema/history.ts';
import { lessonSchema } from './schema/lesson/lesson.ts';
import { pageSchema } from './schema/page.ts';
import { retellingSchema } from './schema/retelling.ts';
import { speechSchema } from './schema/speech.ts';
import { spiritSchema } from './schema/spirit.ts';
import { storySchema } from './schema/story.ts';

export const collections = {
  stories: defineCollection({ loader: contentLoader('stories', 'mdx'), schema: storySchema }),
  speeches: defineCollection({ loader: contentLoader('speeches', 'mdx'), schema: speechSchema }),
  spirit: defineCollection({ loader: contentLoader('spirit', 'md'), schema: spiritSchema }),
  retellings: defineCollection({ loader: contentLoader('retellings', 'md'), schema: retellingSchema }),
  history: defineCollection({ loader: contentLoader('history', 'mdx'), schema: historySchema }),
  campaigns: defineCollection({ loader: contentLoader('campaigns', 'mdx'), schema: campaignSchema }),
  lessons: defineCollection({ loader: contentLoader('lessons', 'mdx'), schema: lessonSchema }),
  pages: defineCollection({ loader: glob({ base: './content/pages', pattern: '*.mdx' }), schema: pageSchema }),
};
