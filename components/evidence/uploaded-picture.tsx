import { fitInto } from "@/lib/domain/evidence-picture";
import type { PortfolioPicture } from "@/lib/domain/portfolio";

type Props = {
  picture: PortfolioPicture;
  /** Pixels that it may take; on a narrow screen it gets smaller. */
  box: { readonly width: number; readonly height: number };
};

/** A picture of one's own evidence. Its size stands in the page, so that nothing moves when it arrives. */
export function UploadedPicture({ picture, box }: Props) {
  return (
    // biome-ignore lint/performance/noImgElement: it is small already, and next/image would bring a script
    <img
      src={`/api/v1/pictures/${picture.id}`}
      alt={picture.alt}
      {...fitInto(picture, box)}
      loading="lazy"
      decoding="async"
      className="h-auto max-w-full justify-self-start rounded-lg border border-line"
    />
  );
}
