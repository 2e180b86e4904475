"use client";

import { Button } from "@/components/ui/button";

type Props = { locale: string; digest: string };

const words = {
  en: {
    title: "This page could not be loaded",
    text: "Nothing you saved is lost. The server may be restarting; try again in a moment.",
    retry: "Try again",
    id: "Error number",
  },
  ko: {
    title: "페이지를 불러오지 못했어요",
    text: "저장된 내용은 그대로 있어요. 서버가 다시 시작하는 중일 수 있으니 잠시 후 다시 시도해 주세요.",
    retry: "다시 시도",
    id: "오류 번호",
  },
  ja: {
    title: "ページを読み込めませんでした",
    text: "保存した内容は失われていません。サーバーが再起動中かもしれません。少し待ってからもう一度お試しください。",
    retry: "もう一度試す",
    id: "エラー番号",
  },
};

/**
 * Says that something failed, in words that came with the page. Trying again loads the page anew: Next's own
 * `reset` draws once more what the server has sent, and that was the failure.
 */
export function ErrorMessage({ locale, digest }: Props) {
  const { title, text, retry, id } = locale === "ko" || locale === "ja" ? words[locale] : words.en;

  return (
    <main id="main" className="mx-auto grid max-w-xl justify-items-start gap-4 px-4 py-24">
      <h1>{title}</h1>
      <p className="text-lg">{text}</p>
      <Button look="primary" onClick={() => location.reload()}>
        {retry}
      </Button>
      {digest ? (
        <p className="text-soft text-sm">
          {id} {digest}
        </p>
      ) : null}
    </main>
  );
}
