/** Within a paragraph, or what may be one: lines without a blank one or a new list item between them. */
const mostMarksInRun = 400;
/** Without a blank line between them. */
const mostLinesInRun = 1000;
const mostLines = 6000;
const deepestQuote = 50;

/**
 * Whether a Markdown text is built to keep the parser busy: it compares the marks of emphasis and links
 * within a paragraph with each other, and the lines of a quote, so that its time grows with the square
 * of their number (100,000 characters of `_a*` take minutes). Nested quotes would exhaust the stack.
 *
 * Texts that people write stay far below these limits. Fenced code is not counted: it is not parsed.
 */
export function isTangled(text: string): boolean {
  const lines = text.split("\n");
  if (lines.length > mostLines) return true;

  let fence = "";
  let marksInRun = 0;
  let linesInRun = 0;
  for (const line of lines) {
    if (fence !== "") {
      if (closes(fence, line)) fence = "";
      continue;
    }
    fence = fenceOpenedBy(line);
    const endsRun = fence !== "" || /^[\s>]*$/.test(line);
    const beginsItem = /^ {0,3}[-*+] +\S/.test(line);
    marksInRun = endsRun ? 0 : (beginsItem ? 0 : marksInRun) + countMarks(line);
    linesInRun = endsRun ? 0 : linesInRun + 1;
    if (marksInRun > mostMarksInRun || linesInRun > mostLinesInRun) return true;
    if (countContainers(line) > deepestQuote) return true;
  }
  return false;
}

/**
 * The fence that a line opens, or "". Only at the very start of the line: there, and only there, no
 * list or quote around it can make the parser see something else.
 */
function fenceOpenedBy(line: string): string {
  return /^(`{3,})[^`]*$/.exec(line)?.[1] ?? /^(~{3,})/.exec(line)?.[1] ?? "";
}

function closes(fence: string, line: string): boolean {
  const mark = line.trim();
  const isFence = mark.length >= fence.length && mark === fence.charAt(0).repeat(mark.length);
  return isFence && /^ {0,3}\S/.test(line);
}

function countMarks(line: string): number {
  return line.match(/[*_~[\]]/g)?.length ?? 0;
}

/** Quotes and lists that a line opens before its first word; a line of dashes alone is a rule. */
function countContainers(line: string): number {
  const prefix = /^(?:\s|>|[-*+](?=\s)|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? "";
  return prefix.match(/[>*+)-]|\d\./g)?.length ?? 0;
}
