import { addMonths } from "../../../../src/core/base/day.ts";
import { perProtocol } from "../rule.ts";

/** A notice runs for as many months as article 11 says. */
export const noticeLongEnough = perProtocol(({ notice, noticeMonths }) =>
  notice === null || notice.lastDay >= addMonths(notice.givenOn, noticeMonths.value)
    ? []
    : [
        {
          severity: "advice",
          fact: "notice.lastDay",
          problem: `De opzegging van ${notice.givenOn} loopt korter dan ${noticeMonths.value} maanden.`,
          mend: "Reken na, of leg in de bron van de opzegging uit waarom.",
        },
      ],
);
