import type { ReachKey } from '../model/appearance.ts';
import type { CorrectionKind, SourceKind, Stance } from '../model/claim.ts';
import type { PictureRole } from '../model/picture.ts';
import { numbersIn } from './count.ts';
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

const STANCES: Record<Stance, string> = {
  supports: 'apoya la afirmación',
  contradicts: 'contradice la afirmación',
  context: 'aporta contexto',
};

const CORRECTIONS: Record<CorrectionKind, string> = {
  clarification: 'Aclaración',
  update: 'Actualización',
  correction: 'Corrección',
  verdict: 'Cambio de veredicto',
  withdrawal: 'Retirada',
};

/** The Spanish words. */
export function es(language: string): Words {
  const date = dateFormatter(language);
  const { number, count } = numbersIn(language);
  const stance = (value: Stance) => STANCES[value];
  return {
    lang: language,
    date,
    number,
    kind: (value) => KINDS[value],
    stance,
    correctionKind: (value) => CORRECTIONS[value],

    // Between a label and what it names, and between names
    colon: ': ',
    comma: ', ',

    // Frame of every page
    skip: 'Ir al contenido',
    mainNavigation: 'Principal',
    allClaims: 'Todas las afirmaciones',
    topics: 'Temas',
    claimants: 'Quién lo dijo',
    sources: 'Fuentes',
    corrections: 'Correcciones',
    dossiers: 'Dosieres',
    verdicts: 'Veredictos',
    search: 'Buscar',
    searchLabel: 'Buscar en las verificaciones',
    aboutThisSite: 'Sobre este sitio',
    publishedBy: 'Publicado por',
    licence: (name) => `Textos: ${name}`,
    privacy: 'Este sitio no instala cookies ni carga nada de ningún otro lugar.',
    previous: 'Página anterior',
    next: 'Página siguiente',
    page: (n, of) => `Página ${number(n)} de ${number(of)}`,
    pages: 'Páginas',

    // Only in an editor's preview
    draftNotice: 'Borrador. Solo visible en la vista previa.',
    scheduledNotice: (day) =>
      `Publicación programada para el ${date(day)}. Hasta entonces, solo visible en la vista previa.`,
    draft: 'Borrador',
    scheduled: (day) => `Publicación programada para el ${date(day)}`,
    problemsHere: 'Problemas en este archivo',
    problemsOfSite: 'Problemas que afectan a todo el sitio',
    errorsElsewhere: (n) => count(n, { one: '# error en otra página', other: '# errores en otras páginas' }),
    warningsElsewhere: (n) =>
      count(n, { one: '# advertencia en otra página', other: '# advertencias en otras páginas' }),
    onlyReadable: 'Este archivo tiene errores que impiden publicar el sitio. Esto es lo que se puede leer de él.',
    nothingReadable: 'Este archivo tiene errores que impiden publicar el sitio. No se puede leer nada de él.',

    // Claim page
    claim: 'La afirmación',
    translation: 'Traducción',
    translationFrom: (original: string) => `Traducción (original: ${original})`,
    claimOf: (n, of) => `afirmación ${number(n)} de ${number(of)}`,
    dossier: 'Dosier',
    whereItWasSaid: 'dónde se dijo',
    aboutClaimant: 'sobre quien lo dijo',
    archivedCopy: 'copia archivada',
    ourScreenshot: 'nuestra captura de pantalla',
    pictureRole: (value: PictureRole) => ROLES[value],
    pictureCredit: 'Crédito',
    claimantUnknown: 'No consta quién lo dijo',
    verdict: 'Veredicto',
    rating: (n, best) => `Valorado con ${number(n)} en una escala de 1 (falso) a ${number(best)} (verdadero)`,
    allWithThisVerdict: 'Qué significan nuestros veredictos',
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
    noCorrections: 'Correcciones: ninguna hasta ahora',
    allCorrections: 'Todas las correcciones de este sitio',
    correctionNotice: 'Esta verificación se modificó después de publicarse',
    verdictBefore: 'Veredicto anterior:',
    verdictNow: 'veredicto actual:',
    earlierVerdict: (label) => `Veredicto anterior: ${label}.`,
    withdrawn: 'Retirada',
    withdrawnOn: (day) => `Retirada el ${date(day)}`,
    withdrawnNotice: 'Esta verificación fue retirada',
    withdrawnMeaning:
      'Su veredicto y su respuesta breve ya no son válidos. El texto que sigue se conserva para que se vea qué se retiró.',
    sourceNumber: (n) => `Fuente ${number(n)}`,
    sourceNote: (source) => sourceNote(source, date, stance),
    publisherUnknown: 'no consta quién la publicó',
    dateUnknown: 'no consta la fecha',
    accessed: (day) => `consultada el ${date(day)}`,
    citedIn: 'Citada en',
    citedAbove: 'comienzo del texto',
    notCited: 'No se cita en el texto',
    related: 'Verificaciones relacionadas',
    topicsOfClaim: 'Temas',
    nextClaim: 'Siguiente afirmación de este artículo',
    previousClaim: 'Afirmación anterior de este artículo',
    table: 'Tabla',
    footnotes: 'Notas',
    backToReference: (n) => `Volver a la referencia ${n}`,
    task: (isDone) => (isDone ? 'Hecho' : 'Pendiente'),

    // Lists
    claims: (n) => count(n, { one: '# verificación', other: '# verificaciones' }),
    withdrawnCount: (n) => count(n, { one: '# retirada', other: '# retiradas' }),
    sourcesCount: (n) => count(n, { one: '# fuente', other: '# fuentes' }),
    inAll: (n) => `${number(n)} en total`,
    noClaims: 'Aquí aún no hay verificaciones.',
    verdictCounts: 'Qué veredictos recibieron estas afirmaciones',
    verdictCount: 'Número de afirmaciones',
    newest: 'Últimas verificaciones',
    withVerdict: (label) => `Afirmaciones con el veredicto: ${label}`,
    onTopic: (topic) => `Tema: ${topic}`,
    byClaimant: (name) => `Afirmaciones de ${name}`,
    fromPublisher: (name) => `Fuentes publicadas por ${name}`,
    citedBy: 'citada en',
    andMore: (n) => `y ${number(n)} más`,
    claimsAbout: (n) => count(n, { one: '# afirmación', other: '# afirmaciones' }),
    verdictsIntro:
      'Cada afirmación recibe un solo veredicto de esta escala. La palabra, el símbolo y el color dicen lo mismo.',
    sourcesIntro: 'Todo aquello en lo que se apoyan nuestras verificaciones, según quién lo publicó.',
    correctionsIntro:
      'Todos los cambios que importan a los lectores, del más reciente al más antiguo. Nada se modifica en silencio.',
    correctionsCount: (n) => count(n, { one: '# corrección', other: '# correcciones' }),
    noCorrectionsYet:
      'Hasta ahora no se ha corregido ninguna verificación. Las correcciones aparecerían aquí, de la más reciente a la más antigua.',
    noSources: 'Aún no hay fuentes. Quien las publica aparece aquí en cuanto una verificación lo cita.',
    noDossiers: 'Aún no hay dosieres. El primero aparecerá aquí.',
    noTopics: 'Aún no hay temas. Un tema aparece aquí en cuanto una verificación lo nombra.',
    noClaimants:
      'Aún no hay nadie en esta lista. Quien hace una afirmación aparece aquí en cuanto una verificación lo nombra.',
    noVerdict: 'Ninguna afirmación tiene este veredicto hasta ahora.',
    publishers: (n) => count(n, { one: '# entidad editora', other: '# entidades editoras' }),
    onScale: (n) => `${number(n)} de 5`,
    besideScale: 'sin número: queda fuera de la línea que va de falso a verdadero',

    // Dossier
    dossiersIntro: 'Un dosier desglosa un artículo o un discurso, afirmación por afirmación.',
    dossierDocument: 'El documento',
    atAGlance: 'Las afirmaciones de un vistazo, en el orden del documento',
    claimByClaim: 'Afirmación por afirmación',
    findings: 'Conclusiones sobre el documento en su conjunto',
    timeline: 'Cronología',
    claimNumber: (n) => `Afirmación ${number(n)}`,
    noClaimsInDossier: 'Aún no se ha verificado ninguna afirmación de este documento.',

    // Home and search
    searchHint: 'Escriba una palabra o un nombre, o pegue una publicación entera o una dirección.',
    searchButton: 'Buscar',
    whoStandsBehind: 'Quién está detrás',
    seeAll: (n) => `Ver todas las verificaciones (${number(n)})`,
    searchTitle: 'Búsqueda',
    filters: 'Acotar la búsqueda',
    topic: 'Tema',
    claimant: 'Quién lo dijo',
    language: 'Idioma',
    year: 'Año',
    findValue: 'Buscar en esta lista',
    order: 'Orden',
    byFit: 'Lo más parecido primero',
    byDate: 'Lo más reciente primero',
    searching: 'Buscando …',
    nothingClose: 'Ninguna verificación se acerca a esto.',
    closestFound: 'Las verificaciones más cercanas a lo que escribió. Compruebe si tratan de la misma afirmación.',
    farFound: 'Nada se acerca de verdad a lo que escribió. Estas verificaciones comparten algunas palabras.',
    linkedFound: 'Verificaciones de lo que se afirmó en esta dirección',
    othersFound: 'Otras verificaciones que comparten palabras con lo que escribió',
    clearFilters: 'Borrar todo',
    needsScript: 'La búsqueda necesita JavaScript. Sin él, estas listas llevan a todas las verificaciones:',
    results: { one: '# verificación encontrada', other: '# verificaciones encontradas' },
    mayBeMore: 'Puede haber más: añada una palabra para acotar la búsqueda.',
    nothingFound: 'No se ha encontrado nada.',
    nothingFoundHelp:
      'Pruebe con menos palabras o con otras, o quite un filtro. Estas listas llevan a todas las verificaciones:',
    searchFailed: 'No se pudo cargar el índice de búsqueda. Estas listas llevan a todas las verificaciones:',
    searchStart: 'Escriba algo o elija un filtro para ver verificaciones aquí.',
    moreResults: 'Mostrar más',
    moved: 'Esta página tiene una dirección nueva',
    notFoundTitle: 'Esta página no existe',
    notFoundText:
      'Puede que la dirección esté mal escrita o que la página se haya trasladado. Búsquela o recorra una de las listas:',
    searchPrivacy: 'La búsqueda se hace en su navegador. Lo que escribe no se envía a ninguna parte.',
  };
}
