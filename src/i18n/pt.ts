import type { ReachKey } from '../model/appearance.ts';
import type { CorrectionKind, SourceKind, Stance } from '../model/claim.ts';
import type { PictureRole } from '../model/picture.ts';
import { type Forms, numbersIn } from './count.ts';
import { dateFormatter } from './dates.ts';
import type { Words } from './en.ts';
import { sourceNote } from './source-note.ts';

const ROLES: Record<PictureRole, string> = {
  original: 'Original',
  altered: 'Versão alterada',
};

const REACH: Record<ReachKey, string> = {
  shares: 'compartilhamentos',
  views: 'visualizações',
  likes: 'curtidas',
  comments: 'comentários',
  accounts: 'contas que divulgaram',
};

const KINDS: Record<SourceKind, string> = {
  primary: 'fonte primária',
  official: 'fonte oficial',
  law: 'legislação',
  data: 'dados',
  research: 'pesquisa acadêmica',
  news: 'notícia',
  other: 'outra fonte',
};

/** The number of sources with each stance. */
const STANCE_COUNTS: Record<Stance, Forms> = {
  supports: { one: '# fonte sustenta a afirmação', other: '# fontes sustentam a afirmação' },
  contradicts: { one: '# fonte contradiz a afirmação', other: '# fontes contradizem a afirmação' },
  context: { one: '# fonte dá contexto', other: '# fontes dão contexto' },
};

const CORRECTIONS: Record<CorrectionKind, string> = {
  clarification: 'Esclarecimento',
  update: 'Atualização',
  correction: 'Correção',
  verdict: 'Mudança de veredito',
  withdrawal: 'Retirada',
};

/** The Portuguese interface, in Brazilian usage. */
export function pt(language: string): Words {
  const date = dateFormatter(language);
  const { number, count } = numbersIn(language);
  return {
    lang: language,
    date,
    number,
    kind: (value) => KINDS[value],
    stanceCount: (value, n) => count(n, STANCE_COUNTS[value]),
    otherSources: (n) => count(n, { one: '# outra fonte', other: '# outras fontes' }),
    correctionKind: (value) => CORRECTIONS[value],

    // Between a label and its value, and between the items of a list
    colon: ': ',
    comma: ', ',

    // Frame of every page
    skip: 'Ir para o conteúdo principal',
    mainNavigation: 'Principal',
    menu: 'Menu',
    allClaims: 'Todas as checagens',
    topics: 'Temas',
    claimants: 'Quem disse',
    sources: 'Fontes',
    corrections: 'Correções',
    dossiers: 'Dossiês',
    verdicts: 'Vereditos',
    search: 'Busca',
    searchLabel: 'Buscar checagens',
    aboutThisSite: 'Sobre este site',
    publishedBy: 'Publicado por',
    licence: (name) => `Licença dos textos: ${name}`,
    privacy: 'Este site não usa cookies nem carrega nada de outros sites.',
    previous: 'Página anterior',
    next: 'Próxima página',
    page: (n, of) => `Página ${number(n)} de ${number(of)}`,
    pages: 'Páginas',

    // Preview only
    draftNotice: 'Rascunho. Visível apenas na pré-visualização.',
    scheduledNotice: (day) => `Publicação programada para ${date(day)}. Até lá, visível apenas na pré-visualização.`,
    draft: 'Rascunho',
    scheduled: (day) => `Publicação programada para ${date(day)}`,
    problemsHere: 'Problemas neste arquivo',
    problemsOfSite: 'Problemas que afetam o site inteiro',
    errorsElsewhere: (n) => count(n, { one: '# erro em outra página', other: '# erros em outras páginas' }),
    warningsElsewhere: (n) => count(n, { one: '# aviso em outra página', other: '# avisos em outras páginas' }),
    onlyReadable:
      'Este arquivo tem erros que impedem a publicação do site. São mostradas apenas as partes que podem ser lidas.',
    nothingReadable: 'Este arquivo tem erros que impedem a publicação do site. Nenhuma parte dele pode ser lida.',

    // Claim page
    claim: 'A afirmação',
    translation: 'Tradução',
    translationFrom: (original: string) => `Tradução (original: ${original})`,
    claimOf: (n, of) => `afirmação ${number(n)} de ${number(of)}`,
    dossier: 'Dossiê',
    whereItWasSaid: 'onde foi dito',
    aboutClaimant: 'sobre quem disse',
    aboutFactCheck: 'Sobre esta verificação',
    whereClaimed: 'Onde foi dito',
    archivedCopy: 'cópia arquivada',
    titleFromAddress: 'título tirado do endereço',
    ourScreenshot: 'nossa captura de tela',
    pictureRole: (value: PictureRole) => ROLES[value],
    pictureCredit: 'Crédito',
    claimantUnknown: 'Não consta quem disse',
    verdict: 'Veredito',
    rating: (n, best) => `Nota ${number(n)} em uma escala de 1 (falso) a ${number(best)} (verdadeiro)`,
    whatVerdictsMean: 'O que significam nossos vereditos',
    checkedBy: 'Checado por',
    reviewedBy: 'Revisado por',
    tipFrom: 'Sugestão de',
    atMoment: (time: string) => `aos ${time}`,
    reach: (key: ReachKey) => REACH[key],
    countedOn: 'contagem de',
    firstPublished: 'publicado em',
    lastUpdated: 'última atualização:',
    updatedNote: (day) => `Última atualização: ${date(day)}`,
    howWeCheck: 'Como checamos',
    correctionsPolicy: 'Política de correções',
    suggestCorrection: 'Sugerir uma correção',
    editThisPage: 'Editar esta página',
    noCorrections: 'Nenhuma correção até agora',
    allCorrections: 'Todas as correções deste site',
    correctionNotice: 'Esta checagem foi alterada depois da publicação',
    verdictBefore: 'Veredito anterior:',
    verdictNow: 'veredito atual:',
    earlierVerdict: (label) => `Veredito anterior: ${label}.`,
    withdrawn: 'Retirada',
    withdrawnOn: (day) => `Retirada em ${date(day)}`,
    withdrawnNotice: 'Esta checagem foi retirada',
    withdrawnMeaning:
      'O veredito e a resposta curta não valem mais. O texto abaixo foi mantido como registro do que foi retirado.',
    sourceNumber: (n) => `Fonte ${number(n)}`,
    sourceNote: (source) => sourceNote(source, date),
    publisherUnknown: 'não consta quem publicou',
    dateUnknown: 'não consta a data',
    accessed: (day) => `acessada em ${date(day)}`,
    citedIn: 'Citada em',
    introduction: 'introdução',
    notCited: 'Não é citada no texto',
    related: 'Checagens relacionadas',
    topicsOfClaim: 'Temas',
    nextClaim: 'Próxima afirmação deste dossiê',
    previousClaim: 'Afirmação anterior deste dossiê',
    table: 'Tabela',
    footnotes: 'Notas',
    backToReference: (n) => `Voltar à referência ${n}`,
    task: (isDone) => (isDone ? 'Feito' : 'Por fazer'),

    // Lists
    claims: (n) => count(n, { one: '# checagem', other: '# checagens' }),
    withdrawnCount: (n) => count(n, { one: '# retirada', other: '# retiradas' }),
    sourcesCount: (n) => count(n, { one: '# fonte', other: '# fontes' }),
    total: (n) => `${number(n)} no total`,
    noClaims: 'Ainda não há checagens aqui.',
    verdictCounts: 'Vereditos sobre estas afirmações',
    verdictCount: 'Número de afirmações',
    newest: 'Últimas checagens',
    withVerdict: (label) => `Veredito: ${label}`,
    onTopic: (topic) => `Tema: ${topic}`,
    byClaimant: (name) => `Afirmações de ${name}`,
    fromPublisher: (name) => `Fontes de ${name}`,
    citedBy: 'citada em',
    andMore: (n) => `e mais ${number(n)}`,
    verdictsIntro:
      'Cada afirmação recebe um único veredito desta escala. A palavra, o símbolo e a cor significam sempre o mesmo.',
    sourcesIntro: 'Todas as fontes citadas em nossas checagens, por quem publicou.',
    correctionsIntro: 'Todas as mudanças importantes em nossas checagens, da mais recente à mais antiga.',
    correctionsCount: (n) => count(n, { one: '# correção', other: '# correções' }),
    noCorrectionsYet: 'Nenhuma checagem foi corrigida até agora.',
    noSources: 'Ainda não há fontes. Elas aparecerão aqui quando uma checagem as citar.',
    noDossiers: 'Ainda não há dossiês.',
    noTopics: 'Ainda não há temas. Eles aparecerão aqui quando uma checagem os mencionar.',
    noClaimants:
      'Ainda não há ninguém nesta lista. Pessoas e organizações aparecerão aqui quando uma checagem as mencionar.',
    noVerdict: 'Nenhuma afirmação recebeu este veredito até agora.',
    publishers: (n) => count(n, { one: '# entidade editora', other: '# entidades editoras' }),
    onScale: (n) => `${number(n)} de 5`,
    notOnScale: 'fora da escala de falso a verdadeiro',

    // Dossier
    dossiersIntro: 'Um dossiê checa um artigo ou discurso, afirmação por afirmação.',
    atAGlance: 'As afirmações em resumo, na ordem do documento',
    claimByClaim: 'Afirmação por afirmação',
    findings: 'Conclusões gerais',
    timeline: 'Cronologia',
    claimNumber: (n) => `Afirmação ${number(n)}`,
    noClaimsInDossier: 'Nenhuma afirmação deste documento foi checada ainda.',

    // Home and search
    searchHint: 'Digite uma palavra ou um nome, ou cole uma publicação inteira ou um link.',
    searchButton: 'Buscar',
    whoWeAre: 'Quem somos',
    seeAll: (n) => `Ver todas as checagens (${number(n)})`,
    searchTitle: 'Busca',
    filters: 'Filtros',
    topic: 'Tema',
    claimant: 'Quem disse',
    language: 'Idioma',
    year: 'Ano',
    searchList: 'Buscar nesta lista',
    sortBy: 'Ordenar por',
    byRelevance: 'Relevância',
    byDate: 'Mais recentes',
    searching: 'Buscando…',
    nothingClose: 'Nenhuma checagem corresponde à busca.',
    closestFound: 'Estas são as checagens mais próximas. Veja se tratam da mesma afirmação.',
    farFound: 'Nenhuma correspondência próxima. Estas checagens têm algumas palavras em comum com a sua busca.',
    linkedFound: 'Checagens do que foi afirmado neste link',
    othersFound: 'Outras checagens que têm palavras em comum com a sua busca',
    clearFilters: 'Limpar filtros',
    needsScript: 'A busca precisa de JavaScript. Você também pode navegar por todas as checagens:',
    results: { one: '# checagem encontrada', other: '# checagens encontradas' },
    showResults: { one: 'Mostrar # resultado', other: 'Mostrar # resultados' },
    mayBeMore: 'Pode haver mais resultados. Acrescente uma palavra para refinar a busca.',
    nothingFound: 'Nenhum resultado.',
    nothingFoundHelp:
      'Tente menos palavras ou outras, ou remova um filtro. Você também pode navegar por todas as checagens:',
    searchFailed: 'Não foi possível carregar a busca. Você também pode navegar por todas as checagens:',
    moreResults: 'Mostrar mais',
    moved: 'Esta página mudou de endereço',
    notFoundTitle: 'Página não encontrada',
    notFoundText:
      'O endereço pode estar errado, ou a página pode ter mudado. Faça uma busca ou navegue por uma destas listas:',
    searchPrivacy: 'A busca é feita no seu navegador. O que você digita não é enviado a lugar nenhum.',
  };
}
