import { setTitle } from "@/lib/domain/title-lines";
import type { Card } from "@/lib/open-graph/card";
import { fontsFor } from "@/lib/open-graph/fonts";
import { toPng } from "@/lib/open-graph/to-png";

import { CardDrawing } from "./card-drawing";
import { settingOf, titleBox } from "./card-setting";

/** The picture of a page as PNG. A long title is set smaller, and one that is too long even so is cut. */
export async function drawCard({ locale, title, place, rows }: Card): Promise<ArrayBuffer> {
  const fonts = await fontsFor(locale);
  const setting = settingOf(locale);
  const drawing = (
    <CardDrawing
      title={{
        ...setTitle(
          { text: fonts.clean(title.text), lang: title.lang },
          { ...titleBox(rows), ...setting, widthOf: fonts.widthOf },
        ),
        ...{ setting, family: fonts.family },
      }}
      place={place.map(fonts.clean)}
      rows={rows.map((row) => ({ ...row, title: fonts.clean(row.title) }))}
      setting={setting}
      family={fonts.family}
    />
  );
  return toPng(drawing, fonts);
}
