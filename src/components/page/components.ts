import Contact from './Contact.astro';
import Corrections from './Corrections.astro';
import ExcerptCount from './ExcerptCount.astro';
import SpeechCount from './SpeechCount.astro';
import StoryCount from './StoryCount.astro';

/** What the pages in `content/pages/` may set between their words: live numbers and the adopter's contact. */
export const PAGE_COMPONENTS = { Contact, Corrections, ExcerptCount, SpeechCount, StoryCount };
