import { useState } from "react";

import { type Choice, type EvidenceChoices, suggestedSkills } from "@/lib/domain/evidence-choices";
import type { Words } from "@/lib/i18n/words";

import { ChoiceBox } from "./choice-box";

type Props = {
  choices: EvidenceChoices;
  skillKeys: readonly string[];
  /** The tasks that are chosen now. */
  taskKeys: readonly string[];
  /** Of these tasks' skills, those of tasks that were chosen since the form was opened start as chosen, too. */
  addedTaskKeys: readonly string[];
  words: Words["evidence"]["form"];
};

/** What a piece shows that one can do: the skills of its tasks first, all others behind a fold. */
export function SkillField({ choices, skillKeys, taskKeys, addedTaskKeys, words }: Props) {
  const suggested = suggestedSkills(choices, taskKeys);
  const added = suggestedSkills(choices, addedTaskKeys);
  const chosen = (skill: Choice) => skillKeys.includes(skill.key) || added.includes(skill);
  // Those that are chosen stay where one sees them.
  const near = choices.skills.filter((skill) => suggested.includes(skill) || chosen(skill));
  const others = choices.skills.filter((skill) => !near.includes(skill));
  // As it was at first: a box that moved to another place would forget that it was ticked.
  const [isAllOpen] = useState(near.length === 0);

  return (
    <fieldset className="grid gap-1">
      <legend className="font-medium text-[0.95rem]">{words.skills}</legend>
      <p className="text-sm text-soft">
        {suggested.some(chosen) ? `${words.skillsSuggested} ` : ""}
        {words.skillsHint}
      </p>
      <SkillBoxes skills={near} chosen={chosen} />
      <details open={isAllOpen}>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline decoration-edge underline-offset-3 hover:decoration-current">
          {isAllOpen ? words.allSkills : words.otherSkills}
        </summary>
        <SkillBoxes skills={others} chosen={chosen} />
      </details>
    </fieldset>
  );
}

type BoxesProps = { skills: readonly Choice[]; chosen: (skill: Choice) => boolean };

function SkillBoxes({ skills, chosen }: BoxesProps) {
  return (
    <div className="grid gap-x-6 sm:grid-cols-2">
      {skills.map((skill) => (
        <ChoiceBox key={skill.key} name="skillKeys[]" choice={skill} isChecked={chosen(skill)} />
      ))}
    </div>
  );
}
