import type { PortfolioPicture } from "@/lib/domain/portfolio";

type Props = { picture: PortfolioPicture; picturePath: (id: string) => string };

/** In CSS pixels; what is larger is drawn smaller. */
const most = { width: 640, height: 360 };

/** The picture of a piece. Its place is kept from the start, so that nothing moves when it comes. */
export function EvidencePicture({ picture, picturePath }: Props) {
  const { id, alt, width, height } = picture;
  const part = Math.min(1, most.width / width, most.height / height);
  return (
    // biome-ignore lint/performance/noImgElement: it is small already, and next/image would bring a script
    <img
      src={picturePath(id)}
      width={Math.round(width * part)}
      height={Math.round(height * part)}
      alt={alt}
      loading="lazy"
      decoding="async"
      className="mt-2 rounded-lg border border-line print:max-h-32 print:w-auto"
    />
  );
}
