/** An example of each key that has a mapping or a list. A test validates them with the schemas. */
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
    title: Two flights
    titleFrom: address
    startAt: 1:23
    endAt: 1:40
    shares: 12000
    accounts: 35
    counted: 2026-11-23
    screenshot:
      file: pictures/two-flights.png
      alt: The film of the Observer, with the words “two flights”
`,
  claimants: `claimants:
  - name: Ministry of Defence
    type: organization
  - name: Social media users
    type: group
`,
  media: `media:
  - file: pictures/harbour.jpg
    alt: The harbour, seen from the pier
    caption: The harbour in 2019.
    credit: Ana Ruiz
    role: original
  - file: pictures/harbour-with-aeroplanes.jpg
    alt: The same harbour with two aeroplanes above it
    caption: As it was shared.
    role: altered
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
    quote: Fueron dos vuelos.
    quoteLang: es
    quoteTranslation: There were two flights.
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
