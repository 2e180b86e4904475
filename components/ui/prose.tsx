import type { ReactNode } from "react";

const look = [
  "grid max-w-prose gap-3 font-serif text-[1.05rem] leading-relaxed [&>*]:min-w-0",
  // Each paragraph runs in the direction of its own first letter.
  "[&_:is(p,li,h3,h4,h5,h6,td,th)]:[unicode-bidi:plaintext]",
  "[&_ul]:list-disc [&_ul]:pl-5 [&_ol]:list-decimal [&_ol]:pl-6 [&_li>p]:my-1",
  "[&_blockquote]:border-edge [&_blockquote]:border-l-2 [&_blockquote]:pl-4 [&_blockquote]:text-soft",
  "[&_code]:rounded [&_code]:bg-stone/40 [&_code]:px-1 [&_code]:font-mono [&_code]:text-[0.85em]",
  "[&_pre]:overflow-x-auto [&_pre]:rounded-lg [&_pre]:border [&_pre]:border-line [&_pre]:bg-sheet [&_pre]:p-3 [&_pre]:leading-normal",
  "[&_pre_code]:bg-transparent [&_pre_code]:p-0 [&_hr]:border-line",
  "[&_table]:block [&_table]:overflow-x-auto [&_td]:border [&_td]:border-line [&_td]:px-2 [&_td]:py-1",
  "[&_th]:border [&_th]:border-line [&_th]:px-2 [&_th]:py-1 [&_th]:font-medium [&_th]:text-left",
].join(" ");

/** Rendered Markdown that a learner wrote: their own words in the serif, at reading width. */
export function Prose({ children }: { children: ReactNode }) {
  return (
    <div dir="auto" className={look}>
      {children}
    </div>
  );
}
