import type { data as english } from '../en/data.ts';
import type { TranslationOf } from '../texts.ts';

export const data: TranslationOf<typeof english> = {
  data: 'Dados',
  dataIntro: 'Todas as nossas verificações em ficheiros, para investigação, arquivos e outros programas.',
  dataZip: 'Todas as verificações sem os seus textos num só ficheiro, com esquema, licença e explicação',
  dataJson: 'Todas as verificações num só objeto JSON',
  dataJsonl: 'Uma verificação por linha, em JSON',
  dataCsv: 'Todas as verificações numa folha de cálculo',
  dataReviews: 'ClaimReview, no formato do feed da Data Commons',
  dataEfcsn: 'O formato do repositório da EFCSN, na medida em que as verificações contêm os seus dados',
  dataSearch: 'Resultados no formato da API Fact Check Tools da Google, por ano',
  dataSchema: 'O que significa cada chave, em JSON Schema',
  dataCatalogues: 'Descrições para catálogos de dados: DCAT e Croissant',
  dataHere:
    'Cada verificação, cada dossiê e a lista de cada tema, autor, veredito e editor também estão disponíveis como dados: substitua a última barra do endereço por .json ou, no caso de uma lista, por .csv.',
  dataCitations:
    'Referências de cada verificação e das suas fontes: substitua a última barra do endereço por .bib, .ris ou .csl.json, ou por .references.txt para os estilos APA, MLA e Chicago.',
  dataMissing:
    'Os valores em falta são omitidos. As verificações retiradas não têm veredicto, e os veredictos fora da escala não têm pontuação.',
  dataCells:
    'Nas folhas de cálculo, as listas estão em JSON. Um apóstrofo precede qualquer texto que seria executado como fórmula.',
  verifyCopy: 'Verificar uma cópia',
  verifyIntro: 'A soma SHA-256 de cada ficheiro deste site e do ficheiro a partir do qual cada verificação foi gerada',
  verifyFiles: 'Os ficheiros',
  verifyFilesBy: 'Um ficheiro com a soma que consta da lista não mudou desde que a lista foi gerada.',
  verifyHere: 'Num clone do repositório, este comando compara uma cópia com a lista, e a lista com o repositório:',
  verifyBuilder: 'Quem gerou o site',
  verifyBuilderBy:
    'Se este comando for bem-sucedido, a lista foi gerada por um workflow de {repository} no GitHub. Caso contrário, nada o prova.',
  verifyBuilderNot: 'Nada o prova: quem pode substituir o site também pode substituir a lista.',
  verifyTime: 'Quando foi gerado',
  verifyTimeBy:
    'Se for bem-sucedido, o mesmo comando com --format json mostra quando a atestação foi registada fora deste site: a lista não é mais recente.',
  verifyTimeNot: 'Nada o prova.',
};
