import { realProtocol } from "../../../registry/load.ts";
import { draftOf, openFact, recordAt } from "./made-draft.ts";

const fact = (value: unknown, article: string) => ({ value, article, confirmed: null });

describe("the draft of a text", () => {
  it("asks nothing about facts used as printed", () => {
    const draft = draftOf();
    expect(draft.open.map((open) => open.fact)).toEqual(["territory", "purposeForClient"]);
    expect(recordAt(draft, "team")).toEqual(fact("Duinstreek", "titel"));
    expect(recordAt(draft, "receiver.kbo")).toEqual(fact("0123.456.749", "partijen"));
    expect(recordAt(draft, "receiver.seat")).toEqual(
      fact("Kerkplein 1, 9991 Zwaluwdal", "partijen"),
    );
    expect(recordAt(draft, "mailboxes")).toEqual([
      { address: fact("sociaal@zwaluwdal.be", "artikel 6"), postcodes: "all" },
    ]);
  });

  it("says where each fact comes from", () => {
    const { origin } = draftOf();
    expect(origin.signedOn).toEqual({
      certainty: "read",
      words: "Opgemaakt te Brussel op 15/01/2024",
      article: "slot",
    });
    expect(origin.groundRule?.words).toBe(
      "Het protocol eindigt tevens van rechtswege wanneer er geen rechtsgrond meer bestaat.",
    );
  });

  it.each([
    ["signedOn", "2024-01-15", "15/01/2024", "De datum als jaar-maand-dag genoteerd."],
    [
      "dpoAdvice.receiver.on",
      "2024-01-09",
      "9 januari 2024",
      "De datum als jaar-maand-dag genoteerd.",
    ],
    ["noticeMonths", 3, "3 maanden", "Het aantal maanden als getal."],
    [
      "retention.fileYears",
      10,
      "10 jaar na het afsluiten van het dossier",
      "Het aantal jaren als getal.",
    ],
    [
      "dpoAdvice.sender.outcome",
      "positive",
      "positief advies",
      "De uitkomst als vaste term van het register.",
    ],
  ])("keeps how %s is printed, and why it is written otherwise", (path, value, printed, reason) => {
    expect(recordAt(draftOf(), path)).toMatchObject({ value, printed, reason });
    expect(openFact(draftOf(), path)).toBeUndefined();
  });

  it("takes each rule as its complete sentence", () => {
    const draft = draftOf();
    expect(recordAt(draft, "purpose")).toMatchObject({
      value:
        "OCMW Zwaluwdal zal de opgevraagde gegevens verwerken om de vraag en de nood van het gezin te verhelderen en om vroegtijdige hulpverlening en ondersteuning te maximaliseren.",
    });
    expect(recordAt(draft, "retention.file")).toMatchObject({
      value:
        "Als de cliënt een verdere hulp- en dienstverlening wenst, zal er een cliëntdossier aangemaakt worden. De gegevens die opgenomen worden in het dossier worden bewaard (10 jaar na het afsluiten van het dossier).",
    });
    expect(recordAt(draft, "onward.socialWorker")).toMatchObject({
      value: "De maatschappelijk werker van het OCMW die door het beroepsgeheim gebonden is",
    });
    expect(recordAt(draft, "measures.1")).toMatchObject({
      value:
        "Het OCMW heeft een functionaris voor gegevensbescherming (FGB) of data protection officer (DPO)",
    });
    expect(recordAt(draft, "encryption")).toMatchObject({ value: "AES 256 encryptie via 7-zip" });
    expect(recordAt(draft, "dataItems.1.what")).toMatchObject({
      value: "Contactgegevens (adres, telefoonnummer en e-mailadres van de cliënt)",
    });
    expect(recordAt(draft, "informationDuty")).toMatchObject({
      value: ["purpose", "data", "with-whom", "what-happens", "what-to-expect"],
    });
  });

  it("asks about facts missing in the text", () => {
    const draft = draftOf({ purpose: "", sharing: "", signed: "", notice: "een termijn." });
    for (const path of ["signedOn", "noticeMonths"]) {
      expect(recordAt(draft, path)).toMatchObject({ value: null });
      expect(openFact(draft, path)).toMatchObject({
        certainty: "missing",
        proposed: null,
        decision: null,
      });
    }
    expect(recordAt(draft, "sharing")).toMatchObject({ value: null });
    expect(openFact(draft, "sharing")?.question).toContain("niet gevonden (artikel 3)");
  });

  it("asks whether a sentence from elsewhere is the right one", () => {
    const draft = draftOf({ consent: "" });
    expect(openFact(draft, "consent")).toMatchObject({
      certainty: "guessed",
      article: "overweging C",
    });
  });

  it("asks about a word that a line break split", () => {
    const draft = draftOf({ consent: "Het delen van de betreffende gegevens is vrij-\nwillig." });
    expect(recordAt(draft, "consent")).toMatchObject({
      value: "Het delen van de betreffende gegevens is vrijwillig.",
      printed: "Het delen van de betreffende gegevens is vrij- willig.",
    });
    expect(openFact(draft, "consent")?.certainty).toBe("repaired");
  });

  it("asks about a name in capitals, which it writes in lower case", () => {
    const draft = draftOf({
      receiverParty:
        'het openbaar centrum voor maatschappelijk welzijn (SOCIALE DIENST) van Zwaluwdal, met nummer 0123.456.749 met zetel te Kerkplein 1, 9991 Zwaluwdal\n\nhierna: "SOCIALE DIENST ZWALUWDAL";',
    });
    expect(recordAt(draft, "receiver.definedName")).toEqual(
      fact("SOCIALE DIENST ZWALUWDAL", "partijen"),
    );
    expect(recordAt(draft, "receiver.shownName")).toMatchObject({
      value: "Sociale Dienst Zwaluwdal",
      printed: "SOCIALE DIENST ZWALUWDAL",
    });
    expect(openFact(draft, "receiver.shownName")?.certainty).toBe("guessed");
  });

  it.each([
    ["sender.kbo", "0886.886.683", "0886.886.638"],
    ["sender.seat", "Hallepoortlaan 72, 1060 Brussel", "Hallepoortlaan 27, 1060 Brussel"],
  ])("asks when %s differs from every other protocol", (path, printed, known) => {
    const senderParty = `Het agentschap Opgroeien regie, ingeschreven in het KBO met nummer ${path === "sender.kbo" ? printed : "0886.886.638"}, gelegen te ${path === "sender.seat" ? printed : "Hallepoortlaan 27, 1060 Brussel"}, vertegenwoordigd door An Maes;\n\nhierna: "Opgroeien regie";`;
    const draft = draftOf({ senderParty });
    expect(recordAt(draft, path)).toMatchObject({ value: known, printed });
    expect(openFact(draft, path)?.question).toContain(printed);
  });

  it("uses no address for breaches that looks misread", () => {
    const draft = draftOf({
      contacts: "- Opgroeien regie: dpo@opgroeien.be\n- OCMW Zwaluwdal: privacv@zwaluwdal.be",
    });
    expect(recordAt(draft, "receiver.dpoMailbox")).toMatchObject({
      value: null,
      printed: "privacv@zwaluwdal.be",
    });
    expect(openFact(draft, "receiver.dpoMailbox")).toMatchObject({ proposed: null });
  });

  it("asks about an address from which white space was taken, and keeps it doubtful", () => {
    const draft = draftOf({ mailboxes: "naar volgende mailadres: sociaal @zwaluwdal.be" });
    expect(openFact(draft, "mailboxes.0.address")).toMatchObject({
      certainty: "repaired",
      proposed: "sociaal@zwaluwdal.be",
      words: "sociaal @zwaluwdal.be",
    });
    expect(draft.record.anomalies).toContainEqual(
      expect.objectContaining({ mailbox: "sociaal@zwaluwdal.be", decision: null }),
    );
  });

  it("keeps an open mailbox for an invalid address", () => {
    const draft = draftOf({
      mailboxes: "naar volgende mailadres: sociaal@zwaluwdal.be en hulp@zwaluwdal",
    });
    expect(recordAt(draft, "mailboxes.1.address")).toMatchObject({ value: null });
    expect(openFact(draft, "mailboxes.1.address")?.question).toContain("hulp@zwaluwdal");
  });

  it("copies words for the client from a protocol with the same purpose, and asks", () => {
    const beveren = realProtocol("beveren");
    const draft = draftOf({}, [beveren]);
    expect(recordAt(draft, "purposeForClient")).toMatchObject({
      value: beveren.purposeForClient.value,
    });
    expect(openFact(draft, "purposeForClient")?.certainty).toBe("guessed");
    expect(openFact(draftOf({}, [realProtocol("mesen")]), "purposeForClient")?.certainty).toBe(
      "missing",
    );
  });

  it("makes an anomaly of each doubt, with what is printed and without a decision", () => {
    const draft = draftOf({
      senderAdvice:
        "De functionaris voor gegevensbescherming van Opgroeien regie heeft op 14/12/2024 advies met betrekking tot een ontwerp gegeven.",
    });
    expect(draft.record.anomalies).toEqual([
      expect.objectContaining({
        id: "sender-advice-after-signature",
        article: "overweging E",
        printed: "14/12/2024",
        decision: null,
      }),
      expect.objectContaining({
        id: "advice-without-outcome",
        article: "overweging E",
        decision: null,
      }),
      expect.objectContaining({ id: "date-forms", article: "hele tekst", decision: null }),
    ]);
    expect(draft.warnings.map(({ code }) => code)).toEqual([
      "advice-after-signature",
      "advice-not-positive",
      "date-forms",
    ]);
  });

  it("gives each of several mailboxes the postcodes of its municipality, and asks", () => {
    const draft = draftOf({
      receiverParty:
        'Welzijnsvereniging Duin voor de gemeenten Zwaluwdal en Elzenrode, met nummer 0123.456.749 met zetel te Kerkplein 1, 9991 Zwaluwdal\n\nhierna: "Welzijnsvereniging Duin";',
      mailboxes:
        "naar volgende mailadressen:\n- voor Zwaluwdal: zwaluwdal@duin.be\n- voor Elzenrode: elzenrode@duin.be",
    });
    expect(recordAt(draft, "territory")).toMatchObject({ value: ["9981", "9991", "9992"] });
    expect(openFact(draft, "mailboxes.0.postcodes")?.proposed).toEqual(["9991", "9992"]);
    expect(openFact(draft, "mailboxes.1.postcodes")?.proposed).toEqual(["9981"]);
  });

  it("asks for whom a mailbox is that has no address yet, where there are several", () => {
    const draft = draftOf({
      receiverParty:
        'Welzijnsvereniging Duin voor de gemeenten Zwaluwdal en Elzenrode, met nummer 0123.456.749 met zetel te Kerkplein 1, 9991 Zwaluwdal\n\nhierna: "Welzijnsvereniging Duin";',
      mailboxes:
        "naar volgende mailadressen:\n- voor Zwaluwdal: zwaluwdal@duin.be\n- voor Elzenrode: elzenrode@duin",
    });
    expect(openFact(draft, "mailboxes.1.address")?.proposed).toBeNull();
    expect(JSON.stringify(openFact(draft, "mailboxes.1.postcodes"))).not.toContain(
      '"proposed":"all"',
    );
    expect(openFact(draft, "mailboxes.1.postcodes")?.question).toMatch(/\?$/);
  });
});
