import { go } from './go/go.js';
import { java } from './java/java.js';
import type { Language } from './language.js';
import { python } from './python/python.js';
import { rust } from './rust/rust.js';

/** The languages that the kit is proved in. */
export const LANGUAGES: readonly Language[] = [python, go, java, rust];
