import type { data as english } from '../en/data.ts';
import type { TranslationOf } from '../texts.ts';

export const data: TranslationOf<typeof english> = {
  data: 'Dados',
  dataIntro: 'Todas as nossas checagens em arquivos, para pesquisa, acervos e outros programas.',
  dataZip: 'Todas as checagens, sem os textos, em um só arquivo, com esquema, licença e explicação',
  dataJson: 'Todas as checagens em um só objeto JSON',
  dataJsonl: 'Uma checagem por linha, em JSON',
  dataCsv: 'Todas as checagens em uma planilha',
  dataReviews: 'ClaimReview, no formato do feed do Data Commons',
  dataEfcsn: 'O formato do repositório da EFCSN, na medida em que as checagens têm esses dados',
  dataSearch: 'Resultados no formato da API Fact Check Tools do Google, por ano',
  dataSchema: 'O que significa cada chave, em JSON Schema',
  dataCatalogues: 'Descrições para catálogos de dados: DCAT e Croissant',
  dataHere:
    'Cada checagem, cada dossiê e a lista de cada tema, de cada pessoa ou organização que fez afirmações, de cada veredito e de quem publicou as fontes também estão disponíveis como dados: troque a última barra do endereço por .json ou, no caso de uma lista, por .csv.',
  dataCitations:
    'Referências de cada checagem e de cada dossiê, com as fontes: troque a última barra do endereço por .bib, .ris ou .csl.json, ou por .references.txt para os estilos APA, MLA e Chicago.',
  dataMissing:
    'Valores ausentes são omitidos. Checagens retiradas não têm veredito, e vereditos fora da escala não têm nota.',
  dataCells:
    'Nas planilhas, as listas estão em JSON. Um apóstrofo vem antes de qualquer texto que seria executado como fórmula.',
  verifyCopy: 'Verificar uma cópia',
  verifyIntro: 'O hash SHA-256 de cada arquivo deste site e do arquivo a partir do qual cada checagem foi gerada',
  verifyFiles: 'Os arquivos',
  verifyFilesBy: 'Um arquivo cujo hash é o da lista não mudou desde que a lista foi gerada.',
  verifyHere: 'Em um clone do repositório, este comando compara uma cópia com a lista, e a lista com o repositório:',
  verifyBuilder: 'Quem gerou o site',
  verifyBuilderBy:
    'Se este comando for bem-sucedido, a lista foi gerada por um workflow de {repository} no GitHub. Caso contrário, nada prova isso.',
  verifyBuilderNot: 'Nada prova isso: quem pode substituir o site também pode substituir a lista.',
  verifyTime: 'Quando foi gerado',
  verifyTimeBy:
    'Se for bem-sucedido, o mesmo comando com --format json mostra quando a atestação foi registrada fora deste site: a lista não é mais recente.',
  verifyTimeNot: 'Nada prova isso.',
};
