/** What is different on paper. */
export const printStyle = `
@media print {
  body { font-size: 10pt; }
  .head { padding-block: 0 1rem; }
  main > section { padding-block-start: 1.5rem; }
  nav, .filter, .skip { display: none; }
  .scroll, pre { overflow: visible; }
  .command { white-space: pre-wrap; }
  .finding { content-visibility: visible; }
  .finding, .claim, tr { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .bar span, .mark, .badge, .dot { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
