/** A picture that is drawn of each story, at the size in which it is used. */
export interface PictureKind {
  id: string;
  /** In px of the file. */
  width: number;
  /** In px of the file; a picture without one is as high as its story. */
  height?: number;
  /** Pixels of the file for one of the drawing: the large screen shows the drawing of the small one. */
  density: 1 | 2;
  /** Which drawing it shows, where that is not one of its own. */
  drawing?: string;
}

/**
 * The pictures of a story: for bus shelters and telephones, for reading, for posts, for screens, and the two covers
 * that an official account asks for (2.35:1 and 1:1).
 */
export const PICTURE_KINDS: readonly PictureKind[] = [
  { id: 'poster', width: 1080, height: 1920, density: 1 },
  { id: 'long', width: 1080, density: 1 },
  { id: 'square', width: 1080, height: 1080, density: 1 },
  { id: 'screen', width: 1920, height: 1080, density: 1 },
  { id: 'screen-4k', width: 3840, height: 2160, density: 2, drawing: 'screen' },
  { id: 'cover', width: 900, height: 383, density: 1 },
  { id: 'cover-square', width: 500, height: 500, density: 1 },
];

/** What no picture may weigh: 400 KB, which an official account and a slow line both take. */
export const MOST_BYTES = 400 * 1024;

/** A picture that has been drawn. */
export interface DrawnPicture {
  kind: string;
  /** Name of its file, e.g. `poster.png`. */
  file: string;
  width: number;
  height: number;
  bytes: number;
}
