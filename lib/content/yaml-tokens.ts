import { CST, Lexer, type LineCounter, Parser } from "yaml";

/** Something wrong at a place of a document: an offset into its text. */
export type Flaw = { readonly offset: number; readonly text: string };

/** Of a file; the built-in roadmap in three languages has 113,000. */
const mostTokens = 300_000;
const deepestFlow = 20;
/** Entries that begin on one line, as in `- - - x`. */
const mostEntriesOnLine = 10;
const widestIndent = 120;
/** So many at a time; between them others have their turn. */
const tokensAtOnce = 5_000;

/**
 * Splits a text into the tokens of YAML, for `Composer`. Composing costs time and depth by the token, so what
 * has too many, or goes too deep, ends here: a text of two megabytes can hold two million brackets.
 *
 * @returns the tokens, or what is wrong
 */
export async function yamlTokens(
  source: string,
  lines: LineCounter,
): Promise<{ ok: true; tokens: readonly CST.Token[] } | { ok: false; flaw: Flaw }> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens: CST.Token[] = [];
  const guard = guardTokens();
  for (const lexeme of new Lexer().lex(source)) {
    const text = guard.refuse(lexeme);
    if (text !== null) return { ok: false, flaw: { offset: guard.offset(), text } };
    tokens.push(...parser.next(lexeme));
    if (guard.count() % tokensAtOnce === 0) await othersTurn();
  }
  tokens.push(...parser.end());
  return { ok: true, tokens };
}

/** Watches the tokens go by. */
function guardTokens() {
  let [count, offset, flowDepth, onLine] = [0, 0, 0, 0];
  let isAtStart = true;
  let isScalar = false;

  function look(lexeme: string, type: CST.TokenType | null): string | null {
    if (type === "newline") onLine = 0;
    if (type === "seq-item-ind" || type === "explicit-key-ind") onLine += 1;
    if (type === "flow-map-start" || type === "flow-seq-start") flowDepth += 1;
    if (type === "flow-map-end" || type === "flow-seq-end") flowDepth -= 1;

    if (count > mostTokens) return "the file has too many parts";
    if (flowDepth > deepestFlow) return "brackets are nested too deeply";
    if (onLine > mostEntriesOnLine) return "too many entries begin on one line";
    if (type === "space" && isAtStart && lexeme.length > widestIndent) return "is indented too far";
    if (type === "directive-line") return "directives (%) are not allowed";
    return null;
  }

  return {
    count: () => count,
    offset: () => offset,
    /** Why the document ends here, or null. Afterwards `offset` is behind the lexeme. */
    refuse: (lexeme: string): string | null => {
      count += 1;
      const type = isScalar ? "scalar" : CST.tokenType(lexeme);
      const text = isScalar ? null : look(lexeme, type);
      if (text !== null) return text;
      // A mark before a scalar has no width of its own; nor do the two that steer the parser.
      const isMark =
        !isScalar && (type === "scalar" || type === "doc-mode" || type === "flow-error-end");
      isScalar = isMark && type === "scalar";
      if (!isMark) {
        offset += lexeme.length;
        isAtStart = type === "newline";
      }
      return null;
    },
  };
}

function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
