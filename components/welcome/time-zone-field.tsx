import { useEffect, useState } from "react";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Words } from "@/lib/i18n/words";

type Props = {
  timeZones: readonly string[];
  timeZone: string;
  error?: string | undefined;
  words: Words["welcome"];
};

/** The browser's own time zone, unseen; a select where there are no scripts, or where the zone was refused. */
export function TimeZoneField({ timeZones, timeZone, error, words }: Props) {
  const [browserZone, setBrowserZone] = useState<string | null>(null);
  useEffect(() => setBrowserZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);

  if (browserZone && !error) return <input type="hidden" name="timeZone" value={browserZone} />;
  return (
    <div className={error ? "" : "hidden noscript:block"}>
      <Field label={words.timeZone} hint={words.timeZoneHint} error={error}>
        {(control) => (
          <Select {...control} name="timeZone" defaultValue={timeZone}>
            {timeZones.map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}
