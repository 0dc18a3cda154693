declare module 'virtual:material-styles.css';
