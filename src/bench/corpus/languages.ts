/** What generated text in one language is put together from. */
export interface Language {
  tag: string;
  /** How many of a hundred claims are in it. */
  share: number;
  /** Frequent words, the most frequent first. Rarer words are made up. */
  words: string;
  /** Syllables and endings that made-up words consist of. */
  syllables: string;
  endings: string;
  names: { first: string; last: string };
  /** What people write before and after a claim that they post. */
  chatter: readonly string[];
}

export const LANGUAGES: readonly Language[] = [
  {
    tag: 'en',
    share: 60,
    words:
      'the of to and in that is for was on are with more by from has were people than not would have new who will it tax after their health year government as over vaccine money at state city never school all election been water law million percent minister hospital every climate country police work children food out banned court war video border energy company research report cost only rate first photo shows prison doctors workers power world bill public budget oil virus teachers deaths most plan house number trade medicine schools party',
    syllables:
      'ba bel bor bra can cor dan del dra fen fer gan gle har hol jen kel lan len lor mar mel mor nor pel pra quin ran rel ros san sel ster tan tel tor tra ven vor wel win yar',
    endings: ' s ed ing er tion ment ly ness able al',
    names: {
      first: 'Alma Basil Cora Dexter Edith Florian Greta Hugo Iris Jasper Lena Milo Nora Otto Pearl Quentin Rosa Silas',
      last: 'Ashdown Birkett Calloway Dunmore Ellery Farrow Grantley Holloway Ironside Kestrel Lathom Merrow Penrose',
    },
    chatter: [
      'Is this true?',
      'Why is nobody talking about this',
      'Share before it gets deleted!',
      'My cousin sent me this.',
      'Wow, just wow',
      'Read this and tell me what you think:',
      'They really think we are stupid',
      'Forwarded many times',
    ],
  },
  {
    tag: 'es',
    share: 12,
    words:
      'de la que el en y los del las por con para una se más no su al es lo como gobierno agua salud ley año años personas vacuna país dinero impuestos ciudad elecciones escuela hospital ministro nunca todos millones precio policía niños frontera luz empresa vídeo muertes médicos trabajo comida nueva energía presidente clima informe',
    syllables:
      'ba be bri ca ce cor cha de dri fa fe ga gro la le lo ma me mon na ne pa per pla que ra re ro sa sel ta te tri va ven za',
    endings: ' s ción dad mente ado ada ar ero es',
    names: {
      first: 'Alba Bruno Carmen Darío Elisa Fermín Gloria Hilario Inés Jaime Lucía Mateo Noelia Óscar Pilar',
      last: 'Arce Balaguer Cifuentes Durán Escudero Ferrer Galdós Hurtado Ibarra Lozano Montero Quiroga Salvatierra',
    },
    chatter: [
      '¿Es verdad?',
      '¡Compártelo antes de que lo borren!',
      'Nadie habla de esto',
      'Me lo han mandado por WhatsApp',
    ],
  },
  {
    tag: 'de',
    share: 12,
    words:
      'die der und in das von zu den mit nicht ist für auf ein eine sich im dem auch als werden mehr wird hat nach Jahr Regierung Menschen Steuer Wasser Schule Stadt Impfung Gesetz Geld Land Polizei Kinder Krankenhaus Preis Strom Wahl Minister Arbeit Grenze Klima Ärzte nie alle Millionen Prozent Unternehmen Studie Gericht verboten kostet',
    syllables:
      'be bau ber dorf ein fahr feld gen grün halt hei kel kin land lich mei mut neu rat rei sam schel schu sen spie ster tau tel ver vor wal wei wirt zen',
    endings: ' en er ung heit lich isch schaft e es',
    names: {
      first: 'Anke Bernd Clara Detlef Elke Falk Gisela Holger Ilse Jürgen Käthe Lutz Marlene Norbert Ulrike',
      last: 'Ackermann Böttcher Dreyer Eichhorn Fröhlich Gärtner Hülsmann Jäger Köhler Lindner Möller Reuß Schäfer',
    },
    chatter: [
      'Stimmt das?',
      'Bitte teilen, bevor es gelöscht wird!',
      'Darüber spricht keiner',
      'Habe ich gerade bekommen:',
    ],
  },
  {
    tag: 'fr',
    share: 8,
    words:
      'de la le et les des en un une du dans est que pour qui par sur plus au pas avec sont ce gouvernement eau santé loi ans année personnes vaccin pays argent impôts ville élections école hôpital ministre jamais tous millions prix police enfants frontière énergie entreprise vidéo morts médecins travail président climat rapport',
    syllables:
      'ba bel bri cha che col cou de fra gar jeu la le li lou ma mer mon nou pa pel plu qui ra rou sa sel sou tan ter tra va ver vou',
    endings: ' s tion ment eur euse age ité er é ée',
    names: {
      first: 'Adèle Bastien Céline Damien Élodie Fabrice Gaëlle Hervé Irène Jérôme Lucie Maxime Noémie Odile',
      last: 'Arnoux Bellanger Chevrier Delorme Étienne Fournel Guérin Hamelin Joubert Lacombe Marchand Prévost',
    },
    chatter: ['C’est vrai ?', 'À partager avant que ce soit supprimé !', 'Personne n’en parle', 'Reçu ce matin :'],
  },
  {
    tag: 'ar',
    share: 8,
    words:
      'في من على إلى أن عن مع هذا هذه التي الذي كل بعد قبل أكثر لم لا الحكومة الماء الصحة القانون سنة الناس اللقاح البلاد المال الضرائب المدينة الانتخابات المدرسة المستشفى الوزير مليون السعر الشرطة الأطفال الحدود الطاقة الشركة الفيديو الأطباء العمل الرئيس المناخ التقرير جديد',
    syllables: 'با بر تا تو جم جد حا حس خا در را رس زه سا سل شا صد طا عا عم غر فا قا قد كا كت لا لو ما مر نا نو وا يا',
    endings: ' ة ات ون ين ي ها هم',
    names: {
      first: 'أمينة باسم جميلة حسن خديجة رامي سلمى طارق ليلى ماهر نادية ياسر',
      last: 'البغدادي الحداد الخطيب الرفاعي السعدي الشامي القاضي الكاتب المصري النجار',
    },
    chatter: ['هل هذا صحيح؟', 'انشر قبل الحذف!', 'لا أحد يتكلم عن هذا', 'وصلني الآن'],
  },
];
