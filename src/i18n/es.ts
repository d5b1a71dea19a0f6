import type { ReachKey } from '../model/appearance.ts';
import type { CorrectionKind, SourceKind, Stance } from '../model/claim.ts';
import type { PictureRole } from '../model/picture.ts';
import { type Forms, numbersIn } from './count.ts';
import { dateFormatter } from './dates.ts';
import type { Words } from './en.ts';
import { sourceNote } from './source-note.ts';

const ROLES: Record<PictureRole, string> = {
  original: 'Original',
  altered: 'Versión alterada',
};

const REACH: Record<ReachKey, string> = {
  shares: 'veces compartido',
  views: 'visualizaciones',
  likes: 'me gusta',
  comments: 'comentarios',
  accounts: 'cuentas que lo difundieron',
};

const KINDS: Record<SourceKind, string> = {
  primary: 'fuente primaria',
  official: 'fuente oficial',
  law: 'norma legal',
  data: 'datos',
  research: 'investigación académica',
  news: 'noticia',
  other: 'otra fuente',
};

/** The number of sources with each stance. */
const STANCE_COUNTS: Record<Stance, Forms> = {
  supports: { one: '# fuente la respalda', other: '# fuentes la respaldan' },
  contradicts: { one: '# fuente la contradice', other: '# fuentes la contradicen' },
  context: { one: '# fuente aporta contexto', other: '# fuentes aportan contexto' },
};

const CORRECTIONS: Record<CorrectionKind, string> = {
  clarification: 'Aclaración',
  update: 'Actualización',
  correction: 'Corrección',
  verdict: 'Cambio de veredicto',
  withdrawal: 'Retirada',
};

/** The Spanish interface. */
export function es(language: string): Words {
  const date = dateFormatter(language);
  const { number, count } = numbersIn(language);
  return {
    lang: language,
    date,
    number,
    kind: (value) => KINDS[value],
    stanceCount: (value, n) => count(n, STANCE_COUNTS[value]),
    otherSources: (n) => count(n, { one: '# fuente más', other: '# fuentes más' }),
    correctionKind: (value) => CORRECTIONS[value],

    // Between a label and its value, and between the items of a list
    colon: ': ',
    comma: ', ',

    // Frame of every page
    skip: 'Saltar al contenido principal',
    mainNavigation: 'Principal',
    menu: 'Menú',
    allClaims: 'Todas las verificaciones',
    topics: 'Temas',
    claimants: 'Quién lo dijo',
    sources: 'Fuentes',
    corrections: 'Correcciones',
    dossiers: 'Dosieres',
    verdicts: 'Veredictos',
    search: 'Buscar',
    searchLabel: 'Buscar verificaciones',
    aboutThisSite: 'Sobre este sitio',
    publishedBy: 'Publicado por',
    licence: (name) => `Licencia de los textos: ${name}`,
    privacy: 'Este sitio no usa cookies ni carga nada de otros sitios.',
    previous: 'Página anterior',
    next: 'Página siguiente',
    page: (n, of) => `Página ${number(n)} de ${number(of)}`,
    pages: 'Páginas',

    // Preview only
    draftNotice: 'Borrador. Visible solo en la vista previa.',
    scheduledNotice: (day) =>
      `Publicación programada para el ${date(day)}. Hasta entonces, solo visible en la vista previa.`,
    draft: 'Borrador',
    scheduled: (day) => `Publicación programada para el ${date(day)}`,
    problemsHere: 'Problemas en este archivo',
    problemsOfSite: 'Problemas que afectan a todo el sitio',
    errorsElsewhere: (n) => count(n, { one: '# error en otra página', other: '# errores en otras páginas' }),
    warningsElsewhere: (n) =>
      count(n, { one: '# advertencia en otra página', other: '# advertencias en otras páginas' }),
    onlyReadable:
      'Este archivo tiene errores que impiden publicar el sitio. Solo se muestran las partes que se pueden leer.',
    nothingReadable:
      'Este archivo tiene errores que impiden publicar el sitio. No se puede leer ninguna de sus partes.',

    // Claim page
    claim: 'La afirmación',
    translation: 'Traducción',
    translationFrom: (original: string) => `Traducción (original: ${original})`,
    claimOf: (n, of) => `afirmación ${number(n)} de ${number(of)}`,
    dossier: 'Dosier',
    whereItWasSaid: 'dónde se dijo',
    aboutClaimant: 'sobre quien lo dijo',
    aboutFactCheck: 'Sobre esta verificación',
    whereClaimed: 'Dónde se dijo',
    archivedCopy: 'copia archivada',
    titleFromAddress: 'título sacado de su dirección',
    ourScreenshot: 'nuestra captura de pantalla',
    pictureRole: (value: PictureRole) => ROLES[value],
    pictureCredit: 'Crédito',
    claimantUnknown: 'No consta quién lo dijo',
    verdict: 'Veredicto',
    rating: (n, best) => `Calificación: ${number(n)} en una escala de 1 (falso) a ${number(best)} (verdadero)`,
    whatVerdictsMean: 'Qué significan nuestros veredictos',
    checkedBy: 'Verificado por',
    reviewedBy: 'Revisado por',
    tipFrom: 'Aviso de',
    atMoment: (time: string) => `en el minuto ${time}`,
    reach: (key: ReachKey) => REACH[key],
    countedOn: 'recuento del',
    firstPublished: 'publicado el',
    lastUpdated: 'última actualización:',
    updatedNote: (day) => `Última actualización: ${date(day)}`,
    howWeCheck: 'Cómo verificamos',
    correctionsPolicy: 'Política de correcciones',
    suggestCorrection: 'Proponer una corrección',
    editThisPage: 'Editar esta página',
    noCorrections: 'Sin correcciones hasta ahora',
    allCorrections: 'Todas las correcciones de este sitio',
    correctionNotice: 'Esta verificación se ha modificado desde su publicación',
    verdictBefore: 'Veredicto anterior:',
    verdictNow: 'veredicto actual:',
    earlierVerdict: (label) => `Veredicto anterior: ${label}.`,
    withdrawn: 'Retirada',
    withdrawnOn: (day) => `Retirada el ${date(day)}`,
    withdrawnNotice: 'Esta verificación se ha retirado',
    withdrawnMeaning:
      'El veredicto y la respuesta breve ya no son válidos. El texto se conserva a continuación como constancia de lo que se retiró.',
    sourceNumber: (n) => `Fuente ${number(n)}`,
    sourceNote: (source) => sourceNote(source, date),
    publisherUnknown: 'no consta quién la publicó',
    dateUnknown: 'no consta la fecha',
    accessed: (day) => `consultada el ${date(day)}`,
    citedIn: 'Citada en',
    introduction: 'introducción',
    notCited: 'No se cita en el texto',
    related: 'Verificaciones relacionadas',
    topicsOfClaim: 'Temas',
    nextClaim: 'Siguiente afirmación de este dosier',
    previousClaim: 'Afirmación anterior de este dosier',
    table: 'Tabla',
    footnotes: 'Notas',
    backToReference: (n) => `Volver a la referencia ${n}`,
    task: (isDone) => (isDone ? 'Hecho' : 'Pendiente'),

    // Lists
    claims: (n) => count(n, { one: '# verificación', other: '# verificaciones' }),
    withdrawnCount: (n) => count(n, { one: '# retirada', other: '# retiradas' }),
    sourcesCount: (n) => count(n, { one: '# fuente', other: '# fuentes' }),
    total: (n) => `${number(n)} en total`,
    noClaims: 'Aquí aún no hay verificaciones.',
    verdictCounts: 'Veredictos sobre estas afirmaciones',
    verdictCount: 'Número de afirmaciones',
    newest: 'Últimas verificaciones',
    withVerdict: (label) => `Veredicto: ${label}`,
    onTopic: (topic) => `Tema: ${topic}`,
    byClaimant: (name) => `Afirmaciones de ${name}`,
    fromPublisher: (name) => `Fuentes de ${name}`,
    citedBy: 'citada en',
    andMore: (n) => `y ${number(n)} más`,
    verdictsIntro:
      'Cada afirmación recibe un solo veredicto de esta escala. La palabra, el símbolo y el color significan siempre lo mismo.',
    sourcesIntro: 'Todas las fuentes que citan nuestras verificaciones, según quién las publicó.',
    correctionsIntro: 'Todos los cambios importantes en nuestras verificaciones, del más reciente al más antiguo.',
    correctionsCount: (n) => count(n, { one: '# corrección', other: '# correcciones' }),
    noCorrectionsYet: 'Hasta ahora no se ha corregido ninguna verificación.',
    noSources: 'Aún no hay fuentes. Aparecerán aquí cuando una verificación las cite.',
    noDossiers: 'Aún no hay dosieres.',
    noTopics: 'Aún no hay temas. Aparecerán aquí cuando una verificación los mencione.',
    noClaimants:
      'Aún no hay nadie en esta lista. Las personas y organizaciones aparecerán aquí cuando una verificación las nombre.',
    noVerdict: 'Ninguna afirmación tiene este veredicto por ahora.',
    publishers: (n) => count(n, { one: '# entidad editora', other: '# entidades editoras' }),
    onScale: (n) => `${number(n)} de 5`,
    notOnScale: 'fuera de la escala de falso a verdadero',

    // Dossier
    dossiersIntro: 'Un dosier verifica un artículo o un discurso, afirmación por afirmación.',
    atAGlance: 'Las afirmaciones de un vistazo, en el orden del documento',
    claimByClaim: 'Afirmación por afirmación',
    findings: 'Conclusiones generales',
    timeline: 'Cronología',
    claimNumber: (n) => `Afirmación ${number(n)}`,
    noClaimsInDossier: 'Aún no se ha verificado ninguna afirmación de este documento.',

    // Home and search
    searchHint: 'Escriba una palabra o un nombre, o pegue una publicación entera o un enlace.',
    searchButton: 'Buscar',
    whoWeAre: 'Quiénes somos',
    seeAll: (n) => `Ver todas las verificaciones (${number(n)})`,
    searchTitle: 'Búsqueda',
    filters: 'Filtros',
    topic: 'Tema',
    claimant: 'Quién lo dijo',
    language: 'Idioma',
    year: 'Año',
    searchList: 'Buscar en esta lista',
    sortBy: 'Ordenar por',
    byRelevance: 'Relevancia',
    byDate: 'Más recientes',
    searching: 'Buscando…',
    nothingClose: 'No hay verificaciones que coincidan.',
    closestFound: 'Estas son las verificaciones más parecidas. Compruebe si tratan de la misma afirmación.',
    farFound: 'No hay coincidencias cercanas. Estas verificaciones comparten algunas palabras con su búsqueda.',
    linkedFound: 'Verificaciones de lo que se afirmó en este enlace',
    othersFound: 'Otras verificaciones que comparten palabras con su búsqueda',
    clearFilters: 'Quitar filtros',
    needsScript: 'La búsqueda necesita JavaScript. También puede recorrer todas las verificaciones:',
    results: { one: '# verificación encontrada', other: '# verificaciones encontradas' },
    showResults: { one: 'Mostrar # resultado', other: 'Mostrar # resultados' },
    mayBeMore: 'Puede haber más resultados. Añada una palabra para acotar la búsqueda.',
    nothingFound: 'Sin resultados.',
    nothingFoundHelp:
      'Pruebe con menos palabras o con otras, o quite un filtro. También puede recorrer todas las verificaciones:',
    searchFailed: 'No se pudo cargar la búsqueda. También puede recorrer todas las verificaciones:',
    moreResults: 'Mostrar más',
    moved: 'Esta página se ha trasladado',
    notFoundTitle: 'Página no encontrada',
    notFoundText:
      'Puede que la dirección sea incorrecta o que la página se haya trasladado. Búsquela o recorra una de estas listas:',
    searchPrivacy: 'La búsqueda se hace en su navegador. Lo que escribe no se envía a ningún sitio.',
  };
}
