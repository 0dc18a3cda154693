declare module 'virtual:material-styles.css';
declare module 'virtual:frame-fonts.css';

/** The rule of the digits face. */
declare module 'virtual:digit-face' {
  const rule: string;
  export default rule;
}

/** The text of a script of `src/browser`, bundled to run as a classic script. */
declare module 'virtual:classic-script/*' {
  const code: string;
  export default code;
}

/** A table of characters: pairs parted by `|`, each of two characters parted by a space. */
declare module 'opencc-js/dict/*' {
  const pairs: string;
  export default pairs;
}
