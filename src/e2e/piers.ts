/** The settings of a desk that publishes below the root of its host. Tests add what they are about. */
export const PIERS = {
  title: 'Piers',
  url: 'https://piers.example/desk/',
  description: 'A site that belongs to the desk of piers.',
  lang: 'en',
  publisher: { name: 'Desk of piers' },
};
