// One small file for every page: what a reader sets and does while reading.
import './display-tools.ts';
import './load-suggestions.ts';
import './story-tools.ts';
