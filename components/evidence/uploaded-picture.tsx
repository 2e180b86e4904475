import type { PortfolioPicture } from "@/lib/domain/portfolio";

type Props = {
  picture: PortfolioPicture;
  /** How large it may become; its place is kept free before it is here. */
  className: string;
};

/** A picture of one's own evidence. */
export function UploadedPicture({ picture: { id, width, height, alt }, className }: Props) {
  return (
    // biome-ignore lint/performance/noImgElement: it is small already, and next/image would bring a script
    <img
      src={`/api/v1/pictures/${id}`}
      alt={alt}
      {...{ width, height }}
      loading="lazy"
      decoding="async"
      className={`h-auto max-w-full rounded-lg border border-line ${className}`}
    />
  );
}
