/** What is different on paper. */
export const docsPrintStyle = `
@media print {
  html { font-size: 9.5pt; }
  nav, .skip, .self { display: none; }
  .page { display: block; }
  .paper { padding: 0; }
  .paper > * { max-width: none; }
  .code { max-height: none; }
  pre { white-space: pre-wrap; overflow: visible; }
  .fold { border: 0; }
  .row, .claim, .rules > li { break-inside: avoid; }
  h2, h3, h4, .row-head, summary { break-after: avoid; }
  .method, .status, .tag, .origin { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
