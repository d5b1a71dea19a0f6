/** A text in every language of the interface. English comes first because it is the fallback. */
type Translations = Record<'en' | 'es' | 'pt' | 'fr' | 'de' | 'ar', string>;

interface VerdictWords {
  label: Translations;
  definition: Translations;
}

/** Labels and definitions of the default scale. Ratings, tones and order are in `verdicts.ts`. */
export const VERDICT_WORDS = {
  true: {
    label: { en: 'True', es: 'Verdadero', pt: 'Verdadeiro', fr: 'Vrai', de: 'Richtig', ar: 'صحيح' },
    definition: {
      en: 'The claim is accurate and nothing significant is missing.',
      es: 'La afirmación es correcta y no omite nada importante.',
      pt: 'A afirmação está correta e não omite nada importante.',
      fr: 'L’affirmation est exacte et n’omet rien d’important.',
      de: 'Die Behauptung stimmt, und nichts Wesentliches fehlt.',
      ar: 'الادعاء دقيق ولا ينقصه شيء مهم.',
    },
  },
  'mostly-true': {
    label: {
      en: 'Mostly true',
      es: 'Mayormente verdadero',
      pt: 'Em grande parte verdadeiro',
      fr: 'Plutôt vrai',
      de: 'Größtenteils richtig',
      ar: 'صحيح في معظمه',
    },
    definition: {
      en: 'Accurate in substance; needs a detail or a clarification.',
      es: 'Correcta en lo esencial; requiere un detalle o una aclaración.',
      pt: 'Correta no essencial; requer um detalhe ou um esclarecimento.',
      fr: 'Exacte pour l’essentiel\u202f; appelle un détail ou une précision.',
      de: 'Im Kern richtig; es braucht eine Einzelheit oder eine Klarstellung.',
      ar: 'دقيق في جوهره، ويحتاج إلى تفصيل أو توضيح.',
    },
  },
  'half-true': {
    label: {
      en: 'Half true',
      es: 'Verdad a medias',
      pt: 'Meia verdade',
      fr: 'À moitié vrai',
      de: 'Halb richtig',
      ar: 'نصف صحيح',
    },
    definition: {
      en: 'Partly accurate; leaves out or distorts something important.',
      es: 'Correcta en parte; omite o distorsiona algo importante.',
      pt: 'Correta em parte; omite ou distorce algo importante.',
      fr: 'Exacte en partie\u202f; omet ou déforme un élément important.',
      de: 'Teilweise richtig; lässt etwas Wichtiges weg oder verzerrt es.',
      ar: 'دقيق جزئيًا، ويغفل أمرًا مهمًا أو يشوّهه.',
    },
  },
  'mostly-false': {
    label: {
      en: 'Mostly false',
      es: 'Mayormente falso',
      pt: 'Em grande parte falso',
      fr: 'Plutôt faux',
      de: 'Größtenteils falsch',
      ar: 'خاطئ في معظمه',
    },
    definition: {
      en: 'Contains some truth but gives a wrong overall impression.',
      es: 'Contiene algo de verdad, pero da una impresión general equivocada.',
      pt: 'Contém algo de verdade, mas dá uma impressão geral errada.',
      fr: 'Contient une part de vrai, mais donne dans l’ensemble une impression fausse.',
      de: 'Enthält etwas Wahres, vermittelt aber insgesamt einen falschen Eindruck.',
      ar: 'فيه شيء من الصحة، لكنه يعطي انطباعًا عامًا خاطئًا.',
    },
  },
  false: {
    label: { en: 'False', es: 'Falso', pt: 'Falso', fr: 'Faux', de: 'Falsch', ar: 'خاطئ' },
    definition: {
      en: 'The claim is wrong.',
      es: 'La afirmación es incorrecta.',
      pt: 'A afirmação está errada.',
      fr: 'L’affirmation est inexacte.',
      de: 'Die Behauptung stimmt nicht.',
      ar: 'الادعاء غير صحيح.',
    },
  },
  misleading: {
    label: {
      en: 'Misleading',
      es: 'Engañoso',
      pt: 'Enganoso',
      fr: 'Trompeur',
      de: 'Irreführend',
      ar: 'مضلِّل',
    },
    definition: {
      en: 'The words may be right; what they suggest is not.',
      es: 'Las palabras pueden ser correctas; lo que sugieren no lo es.',
      pt: 'As palavras podem estar certas; o que elas sugerem não está.',
      fr: 'Les mots peuvent être justes\u202f; ce qu’ils laissent entendre ne l’est pas.',
      de: 'Die Worte mögen stimmen; was sie nahelegen, stimmt nicht.',
      ar: 'قد تكون الكلمات صحيحة، أما ما توحي به فليس كذلك.',
    },
  },
  outdated: {
    label: {
      en: 'Outdated',
      es: 'Desactualizado',
      pt: 'Desatualizado',
      fr: 'Dépassé',
      de: 'Überholt',
      ar: 'متقادم',
    },
    definition: {
      en: 'It was right once, and has been overtaken.',
      es: 'Fue correcta en su momento, pero ha quedado superada.',
      pt: 'Já foi correta, mas ficou superada.',
      fr: 'Exacte à une époque, dépassée depuis.',
      de: 'Das stimmte einmal und ist inzwischen überholt.',
      ar: 'كان صحيحًا في وقته، ثم تجاوزه الزمن.',
    },
  },
  unproven: {
    label: {
      en: 'Unproven',
      es: 'No probado',
      pt: 'Não comprovado',
      fr: 'Non prouvé',
      de: 'Unbelegt',
      ar: 'غير مثبت',
    },
    definition: {
      en: 'There is not enough evidence either way.',
      es: 'No hay pruebas suficientes ni a favor ni en contra.',
      pt: 'Não há provas suficientes nem a favor nem contra.',
      fr: 'Il n’y a pas assez de preuves, ni dans un sens ni dans l’autre.',
      de: 'Es gibt weder dafür noch dagegen genügend Belege.',
      ar: 'لا توجد أدلة كافية لإثباته أو نفيه.',
    },
  },
} satisfies Record<string, VerdictWords>;
