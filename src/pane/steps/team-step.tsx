import { Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { teamsOf } from "../../core/protocol/registry.ts";
import { ids } from "../parts/ids.ts";
import { PrimaryButton } from "../parts/primary-button.tsx";
import { StepFrame } from "./step-frame.tsx";
import { teamWords } from "./team-wording.nl.ts";
import { useWizard, type StepProps } from "./use-wizard.ts";

/** From more teams than this, there is a field to filter them. */
const filterFrom = 8;

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  teams: { border: "none", margin: 0, padding: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  team: { display: "flex" },
});

/** The user's local teams: a protocol belongs to one team. */
export function TeamStep({ state }: StepProps<"team">) {
  const wizard = useWizard();
  const styles = useStyles();
  const [filter, setFilter] = useState("");
  const all = teamsOf(wizard.tools.registry);
  const wanted = filter.trim().toLowerCase();
  const shown = all.filter((team) => team.toLowerCase().includes(wanted));

  return (
    <StepFrame
      title={teamWords.title}
      onBack={state.teams.length === 0 ? undefined : wizard.goBack}
      primary={
        <PrimaryButton onClick={wizard.saveTeams}>
          {state.saving ? teamWords.saving : teamWords.save}
        </PrimaryButton>
      }
    >
      <p className={styles.intro}>{teamWords.intro}</p>
      {all.length > filterFrom && (
        <Field label={teamWords.filter}>
          <Input value={filter} onChange={(_event, { value }) => setFilter(value)} />
        </Field>
      )}
      <fieldset className={styles.teams}>
        <legend className={styles.legend}>{teamWords.group}</legend>
        {shown.map((team, place) => (
          <div key={team} className={styles.team}>
            <Checkbox
              id={ids.team(place)}
              label={team}
              checked={state.chosen.includes(team)}
              onChange={() => wizard.toggleTeam(team)}
            />
          </div>
        ))}
      </fieldset>
      {shown.length === 0 && <p role="status">{teamWords.noMatch}</p>}
      <p className={styles.intro}>{teamWords.notListed}</p>
    </StepFrame>
  );
}
