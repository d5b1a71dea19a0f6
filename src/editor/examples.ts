/** One example of each key that holds more than a value, as it stands in a file. A test reads them with the schemas. */
export const CLAIM_EXAMPLES: Readonly<Record<string, string>> = {
  claimant: `claimant:
  name: Ministry of Defence
  type: organization
  url: https://army.example/
`,
  appearances: `appearances:
  - url: https://army.example/press/2026-11-20
    title: Answers to questions of the press
    archived: https://web.archive.org/web/2026/https://army.example/press/2026-11-20
  - url: https://observer.example/two-flights
`,
  sources: `sources:
  - id: army-2026-11-20
    title: Answers to questions of the press
    publisher: Ministry of Defence
    url: https://army.example/press/2026-11-20
    published: 2026-11-20
    accessed: 2026-11-23
    archived: https://web.archive.org/web/2026/https://army.example/press/2026-11-20
    kind: official
    stance: contradicts
    quote: 'Our answer is: "two flights, and no more".'
  - id: observer-2026-11-21
    title: What the radar saw
    kind: news
`,
  corrections: `corrections:
  - date: 2026-11-27
    kind: verdict
    from: mostly-true
    note: A third flight is proven. The verdict was “Mostly true”.
  - date: 2026-11-25
    kind: correction
    note: The second flight was on 9 February, not on 8 February.
`,
};

export const DOSSIER_EXAMPLES: Readonly<Record<string, string>> = {
  document: `document:
  title: Drones over the harbour
  publisher: The Observer
  published: 2026-11-21
  url: https://observer.example/drones
`,
  timeline: `timeline:
  - date: 2026-02
    event: The first drone is seen over the harbour [@observer-2026-11-21].
  - date: 2026-11-20
    event: The army answers questions of the press.
`,
};
