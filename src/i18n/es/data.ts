import type { data as english } from '../en/data.ts';
import type { TranslationOf } from '../texts.ts';

export const data: TranslationOf<typeof english> = {
  data: 'Datos',
  dataIntro: 'Todas nuestras verificaciones en archivos, para la investigación, los archivos y otros programas.',
  dataZip: 'Todas las verificaciones sin sus textos en un solo archivo, con esquema, licencia y explicación',
  dataJson: 'Todas las verificaciones en un solo objeto JSON',
  dataJsonl: 'Una verificación por línea, en JSON',
  dataCsv: 'Todas las verificaciones en una hoja de cálculo',
  dataReviews: 'ClaimReview, en el formato del canal de Data Commons',
  dataEfcsn: 'El formato del repositorio de la EFCSN, en la medida en que las verificaciones contienen sus datos',
  dataSearch: 'Resultados en el formato de la API Fact Check Tools de Google, por año',
  dataSchema: 'Qué significa cada clave, en JSON Schema',
  dataCatalogues: 'Descripciones para catálogos de datos: DCAT y Croissant',
  dataHere:
    'Cada verificación, cada dosier y la lista de cada tema, autor, veredicto y medio también están disponibles como datos: sustituya la última barra de su dirección por .json o, si es una lista, por .csv.',
  dataCitations:
    'Referencias de cada verificación y de cada dosier, con sus fuentes: sustituya la última barra de su dirección por .bib, .ris o .csl.json, o por .references.txt para las referencias en estilo APA, MLA y Chicago.',
  dataMissing:
    'Los valores que faltan se omiten. Las verificaciones retiradas no tienen veredicto, y los veredictos fuera de la escala no tienen puntuación.',
  dataCells:
    'En las hojas de cálculo, las listas están en JSON. Un apóstrofo precede a todo texto que se ejecutaría como fórmula.',
  verifyCopy: 'Comprobar una copia',
  verifyIntro:
    'La huella SHA-256 de cada archivo de este sitio y del archivo a partir del cual se generó cada verificación',
  verifyFiles: 'Los archivos',
  verifyFilesBy: 'Un archivo con la huella que figura en la lista no ha cambiado desde que se generó la lista.',
  verifyHere: 'En un clon del repositorio, esta orden compara una copia con la lista, y la lista con el repositorio:',
  verifyBuilder: 'Quién generó el sitio',
  verifyBuilderBy:
    'Si esta orden se ejecuta sin error, la lista la generó un flujo de trabajo de {repository} en GitHub. En caso contrario, nada lo demuestra.',
  verifyBuilderNot: 'Nada lo demuestra: quien puede sustituir el sitio también puede sustituir la lista.',
  verifyTime: 'Cuándo se generó',
  verifyTimeBy:
    'Si se ejecuta sin error, la misma orden con --format json muestra cuándo se registró la atestación fuera de este sitio: la lista no es más reciente.',
  verifyTimeNot: 'Nada lo demuestra.',
};
