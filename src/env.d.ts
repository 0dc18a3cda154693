declare module 'virtual:material-styles.css';
declare module 'virtual:frame-fonts.css';
