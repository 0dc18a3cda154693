/** A text file of a campaign's pack. */
export interface PackText {
  /** Its path in the pack, with forward slashes. */
  path: string;
  text: string;
}

/** A picture of a campaign's pack, which lies among the drawn ones. */
export interface PackPicture {
  path: string;
  /** Id of the story, and name of the file among its pictures. */
  story: string;
  file: string;
}

/** What goes into the pack of a campaign, by person: the texts are whole, the pictures are named. */
export interface CampaignPack {
  title: string;
  people: { id: string; name: string; texts: PackText[]; pictures: PackPicture[]; missing: string[] }[];
  /** Texts of the campaign as a whole. */
  texts: PackText[];
}

/** A file of the pack as its list names it. */
export interface PackEntry {
  path: string;
  bytes: number;
  /** SHA-256, hexadecimal. */
  sha256: string;
}
