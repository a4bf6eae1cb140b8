/** The colours of the page, for light and dark surroundings. Each text has a contrast of 4.5 or more on its ground. */
export const colours = `
:root {
  color-scheme: light dark;
  --ground: #faf8f4; --card: #ffffff; --sunk: #f3f0ea; --ink: #1f1d1a; --soft: #5f5a52; --line: #e3ded5; --link: #1d5ba6;
  --breaking: #a8201a; --breaking-ground: #fbeae8; --drift: #7d4e00; --drift-ground: #fbf1dc;
  --notice: #2a5784; --notice-ground: #e8f0f8; --kept: #1c6639; --kept-ground: #e6f3ea; --quiet: #8a847a;
  --ev-documented: #dcebf5; --ev-authored: #a9d0e6; --ev-recorded: #2a7399; --ev-live: #0f4a6b;
  --on-weak: #12303f; --on-strong: #ffffff; --focus: #1d5ba6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #171613; --card: #201e1b; --sunk: #1a1815; --ink: #ece7de; --soft: #aaa398; --line: #38342e; --link: #8fbcf0;
    --breaking: #ff9a8f; --breaking-ground: #3b1c19; --drift: #f0bd5e; --drift-ground: #36290f;
    --notice: #97c1ea; --notice-ground: #1b2b3b; --kept: #84d3a0; --kept-ground: #17301f; --quiet: #8d867b;
    --ev-documented: #1f3441; --ev-authored: #285a76; --ev-recorded: #4fa3cc; --ev-live: #a9ddf6;
    --on-weak: #d8edf8; --on-strong: #0c2330; --focus: #8fbcf0;
  }
}
@media print {
  :root { --ground: #fff; --card: #fff; --sunk: #f6f6f6; --ink: #000; --soft: #444; --line: #ccc; }
}
`;
