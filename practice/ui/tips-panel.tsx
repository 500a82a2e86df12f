import { makeStyles, Text } from "@fluentui/react-components";
import { wording } from "../wording.nl.ts";
import { usePractice } from "./context.ts";

const useStyles = makeStyles({
  list: { margin: "8px 0", paddingLeft: "20px", lineHeight: "22px" },
  text: { display: "block" },
});

/** What to try first. */
export function TipsPanel() {
  const { addIn } = usePractice();
  const styles = useStyles();
  return (
    <>
      <Text className={styles.text}>{wording.tips.start(addIn?.buttonLabel ?? "…")}</Text>
      <ul className={styles.list}>
        {wording.tips.places.map(({ place, then }) => (
          <li key={place}>
            <Text weight="semibold">{place}</Text> <Text>{then}</Text>
          </li>
        ))}
      </ul>
      <Text className={styles.text}>{wording.tips.people}</Text>
      <Text className={styles.text}>{wording.tips.then}</Text>
    </>
  );
}
