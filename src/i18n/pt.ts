import type { ReachKey } from '../model/appearance.ts';
import type { CorrectionKind, SourceKind, Stance } from '../model/claim.ts';
import type { PictureRole } from '../model/picture.ts';
import { numbersIn } from './count.ts';
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

const STANCES: Record<Stance, string> = {
  supports: 'sustenta a afirmação',
  contradicts: 'contradiz a afirmação',
  context: 'dá contexto',
};

const CORRECTIONS: Record<CorrectionKind, string> = {
  clarification: 'Esclarecimento',
  update: 'Atualização',
  correction: 'Correção',
  verdict: 'Mudança de veredito',
  withdrawal: 'Retirada',
};

/** The Portuguese words, as newsrooms in Brazil write them. */
export function pt(language: string): Words {
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
    skip: 'Ir para o conteúdo',
    mainNavigation: 'Principal',
    allClaims: 'Todas as afirmações',
    topics: 'Temas',
    claimants: 'Quem disse',
    sources: 'Fontes',
    corrections: 'Correções',
    dossiers: 'Dossiês',
    verdicts: 'Vereditos',
    search: 'Busca',
    searchLabel: 'Buscar nas checagens',
    aboutThisSite: 'Sobre este site',
    publishedBy: 'Publicado por',
    licence: (name) => `Textos: ${name}`,
    privacy: 'Este site não grava cookies nem carrega nada de nenhum outro lugar.',
    previous: 'Página anterior',
    next: 'Próxima página',
    page: (n, of) => `Página ${number(n)} de ${number(of)}`,
    pages: 'Páginas',

    // Only in an editor's preview
    draftNotice: 'Rascunho. Visível apenas na pré-visualização.',
    scheduledNotice: (day) => `Publicação programada para ${date(day)}. Até lá, visível apenas na pré-visualização.`,
    draft: 'Rascunho',
    scheduled: (day) => `Publicação programada para ${date(day)}`,
    problemsHere: 'Problemas neste arquivo',
    problemsOfSite: 'Problemas que afetam o site inteiro',
    errorsElsewhere: (n) => count(n, { one: '# erro em outra página', other: '# erros em outras páginas' }),
    warningsElsewhere: (n) => count(n, { one: '# aviso em outra página', other: '# avisos em outras páginas' }),
    onlyReadable: 'Este arquivo tem erros que impedem a publicação do site. Isto é o que se consegue ler dele.',
    nothingReadable: 'Este arquivo tem erros que impedem a publicação do site. Não se consegue ler nada dele.',

    // Claim page
    claim: 'A afirmação',
    translation: 'Tradução',
    translationFrom: (original: string) => `Tradução (original: ${original})`,
    claimOf: (n, of) => `afirmação ${number(n)} de ${number(of)}`,
    dossier: 'Dossiê',
    whereItWasSaid: 'onde foi dito',
    aboutClaimant: 'sobre quem disse',
    archivedCopy: 'cópia arquivada',
    ourScreenshot: 'nossa captura de tela',
    pictureRole: (value: PictureRole) => ROLES[value],
    pictureCredit: 'Crédito',
    claimantUnknown: 'Não consta quem disse',
    verdict: 'Veredito',
    rating: (n, best) => `Avaliado com ${number(n)} em uma escala de 1 (falso) a ${number(best)} (verdadeiro)`,
    allWithThisVerdict: 'O que significam nossos vereditos',
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
    noCorrections: 'Correções: nenhuma até agora',
    allCorrections: 'Todas as correções deste site',
    correctionNotice: 'Esta checagem foi alterada depois de publicada',
    verdictBefore: 'Veredito anterior:',
    verdictNow: 'veredito atual:',
    earlierVerdict: (label) => `Veredito anterior: ${label}.`,
    withdrawn: 'Retirada',
    withdrawnOn: (day) => `Retirada em ${date(day)}`,
    withdrawnNotice: 'Esta checagem foi retirada',
    withdrawnMeaning:
      'O veredito e a resposta curta já não valem. O texto abaixo foi mantido para que se veja o que foi retirado.',
    sourceNumber: (n) => `Fonte ${number(n)}`,
    sourceNote: (source) => sourceNote(source, date, stance),
    publisherUnknown: 'não consta quem publicou',
    dateUnknown: 'não consta a data',
    accessed: (day) => `consultada em ${date(day)}`,
    citedIn: 'Citada em',
    citedAbove: 'início do texto',
    notCited: 'Não é citada no texto',
    related: 'Checagens relacionadas',
    topicsOfClaim: 'Temas',
    nextClaim: 'Próxima afirmação deste artigo',
    previousClaim: 'Afirmação anterior deste artigo',
    table: 'Tabela',
    footnotes: 'Notas',
    backToReference: (n) => `Voltar à referência ${n}`,
    task: (isDone) => (isDone ? 'Feito' : 'Por fazer'),

    // Lists
    claims: (n) => count(n, { one: '# checagem', other: '# checagens' }),
    withdrawnCount: (n) => count(n, { one: '# retirada', other: '# retiradas' }),
    sourcesCount: (n) => count(n, { one: '# fonte', other: '# fontes' }),
    inAll: (n) => `${number(n)} no total`,
    noClaims: 'Ainda não há checagens aqui.',
    verdictCounts: 'Que vereditos estas afirmações receberam',
    verdictCount: 'Número de afirmações',
    newest: 'Últimas checagens',
    withVerdict: (label) => `Afirmações com o veredito: ${label}`,
    onTopic: (topic) => `Tema: ${topic}`,
    byClaimant: (name) => `Afirmações de ${name}`,
    fromPublisher: (name) => `Fontes publicadas por ${name}`,
    citedBy: 'citada em',
    andMore: (n) => `e mais ${number(n)}`,
    claimsAbout: (n) => count(n, { one: '# afirmação', other: '# afirmações' }),
    verdictsIntro: 'Cada afirmação recebe um só veredito desta escala. A palavra, o símbolo e a cor dizem o mesmo.',
    sourcesIntro: 'Tudo aquilo em que nossas checagens se apoiam, por quem publicou.',
    correctionsIntro:
      'Todas as mudanças que importam aos leitores, da mais recente à mais antiga. Nada é alterado em silêncio.',
    correctionsCount: (n) => count(n, { one: '# correção', other: '# correções' }),
    noCorrectionsYet:
      'Nenhuma checagem foi corrigida até agora. As correções apareceriam aqui, da mais recente à mais antiga.',
    noSources: 'Ainda não há fontes. Quem as publica aparece aqui assim que uma checagem o cita.',
    noDossiers: 'Ainda não há dossiês. O primeiro aparecerá aqui.',
    noTopics: 'Ainda não há temas. Um tema aparece aqui assim que uma checagem o menciona.',
    noClaimants:
      'Ainda não há ninguém nesta lista. Quem faz uma afirmação aparece aqui assim que uma checagem o menciona.',
    noVerdict: 'Nenhuma afirmação recebeu este veredito até agora.',
    publishers: (n) => count(n, { one: '# entidade editora', other: '# entidades editoras' }),
    onScale: (n) => `${number(n)} de 5`,
    besideScale: 'sem número: fica fora da linha que vai de falso a verdadeiro',

    // Dossier
    dossiersIntro: 'Um dossiê examina um artigo ou discurso por partes, afirmação por afirmação.',
    dossierDocument: 'O documento',
    atAGlance: 'As afirmações em resumo, na ordem do documento',
    claimByClaim: 'Afirmação por afirmação',
    findings: 'Conclusões sobre o documento como um todo',
    timeline: 'Cronologia',
    claimNumber: (n) => `Afirmação ${number(n)}`,
    noClaimsInDossier: 'Nenhuma afirmação deste documento foi checada ainda.',

    // Home and search
    searchHint: 'Digite uma palavra ou um nome, ou cole uma publicação inteira ou um endereço.',
    searchButton: 'Buscar',
    whoStandsBehind: 'Quem está por trás',
    seeAll: (n) => `Ver todas as checagens (${number(n)})`,
    searchTitle: 'Busca',
    filters: 'Refinar a busca',
    topic: 'Tema',
    claimant: 'Quem disse',
    language: 'Idioma',
    year: 'Ano',
    findValue: 'Procurar nesta lista',
    order: 'Ordem',
    byFit: 'Mais próximas primeiro',
    byDate: 'Mais recentes primeiro',
    searching: 'Buscando …',
    nothingClose: 'Nenhuma checagem chega perto disso.',
    closestFound: 'As checagens mais próximas do que você digitou. Veja se tratam da mesma afirmação.',
    farFound: 'Nada chega realmente perto do que você digitou. Estas checagens têm algumas palavras em comum.',
    linkedFound: 'Checagens do que foi afirmado neste endereço',
    othersFound: 'Outras checagens que têm palavras em comum com o que você digitou',
    clearFilters: 'Limpar tudo',
    needsScript: 'A busca precisa de JavaScript. Sem ele, estas listas levam a todas as checagens:',
    results: { one: '# checagem encontrada', other: '# checagens encontradas' },
    mayBeMore: 'Pode haver mais: acrescente uma palavra para restringir a pesquisa.',
    nothingFound: 'Nada foi encontrado.',
    nothingFoundHelp: 'Tente menos palavras ou outras, ou remova um filtro. Estas listas levam a todas as checagens:',
    searchFailed: 'Não foi possível carregar o índice da busca. Estas listas levam a todas as checagens:',
    searchStart: 'Digite algo ou escolha um filtro para ver checagens aqui.',
    moreResults: 'Mostrar mais',
    moved: 'Esta página tem um novo endereço',
    notFoundTitle: 'Esta página não existe',
    notFoundText:
      'O endereço pode estar escrito errado, ou a página pode ter mudado de lugar. Busque-a ou siga por uma das listas:',
    searchPrivacy: 'A busca é feita no seu navegador. O que você digita não é enviado a lugar nenhum.',
  };
}
