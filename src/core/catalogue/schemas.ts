import catalogueSchema from '../../../criteria/catalogue.schema.json';
import evidenceSchema from '../../../criteria/evidence.schema.json';
import legislationSchema from '../../../criteria/legislation.schema.json';
import portfolioSchema from '../../../criteria/portfolio.schema.json';
import vocabularySchema from '../../../criteria/vocabulary.schema.json';
import { shapeOf, type SchemaFiles } from '../yaml/shape';

/** The published schemas, by file name. The only place that says which fields there are and what they hold. */
export const schemaFiles: SchemaFiles = {
  'catalogue.schema.json': catalogueSchema,
  'vocabulary.schema.json': vocabularySchema,
  'legislation.schema.json': legislationSchema,
  'portfolio.schema.json': portfolioSchema,
  'evidence.schema.json': evidenceSchema,
};

/** A catalogue, which may hold parts of the vocabulary and of the register too: the kind of a file is what is in it. */
export const catalogueShape = shapeOf('catalogue.schema.json', schemaFiles);
/** `portfolio.yaml`. */
export const portfolioShape = shapeOf('portfolio.schema.json', schemaFiles);
/** What stands between the two lines of `---` of an evidence file. */
export const frontMatterShape = shapeOf('evidence.schema.json', schemaFiles);
