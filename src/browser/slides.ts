// One small script for a deck. The teacher's window listens before the show begins.
import './slide-presenter.ts';
import './slide-show.ts';
