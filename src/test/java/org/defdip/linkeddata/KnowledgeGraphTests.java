package org.defdip.linkeddata;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.defdip.Corpus;
import org.defdip.bibliography.Author;
import org.defdip.bibliography.AuthorRepository;
import org.defdip.bibliography.Work;
import org.defdip.bibliography.WorkRepository;
import org.defdip.character.DiplomacyCharacter;
import org.defdip.character.DiplomacyCharacterRepository;
import org.defdip.concept.Concept;
import org.defdip.concept.ConceptRepository;
import org.defdip.concept.Definition;
import org.defdip.concept.DefinitionRepository;
import org.defdip.core.PagePath;
import org.defdip.source.Passage;
import org.defdip.source.PassageRepository;
import org.defdip.typology.Typology;
import org.defdip.typology.TypologyRepository;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.RDFCollections;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/**
 * RDF4J writes the graph. Jena, an independent implementation, reads it and validates it
 * against the SHACL shapes.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class KnowledgeGraphTests {

	/**
	 * RDF/XML is written flat, since the nested form of the whole graph would exceed the
	 * depth limits of XML parsers.
	 */
	private static final Map<RdfFormat, org.apache.jena.riot.RDFFormat> OTHERS = Map.of(RdfFormat.TURTLE,
			org.apache.jena.riot.RDFFormat.TURTLE, RdfFormat.JSON_LD, org.apache.jena.riot.RDFFormat.JSONLD,
			RdfFormat.RDF_XML, org.apache.jena.riot.RDFFormat.RDFXML_PLAIN, RdfFormat.N_TRIPLES,
			org.apache.jena.riot.RDFFormat.NTRIPLES_UTF8);

	private static final Map<RdfFormat, RDFFormat> FORMATS = Map.of(RdfFormat.TURTLE, RDFFormat.TURTLE,
			RdfFormat.JSON_LD, RDFFormat.JSONLD, RdfFormat.RDF_XML, RDFFormat.RDFXML, RdfFormat.N_TRIPLES,
			RDFFormat.NTRIPLES);

	private final KnowledgeGraph graph;

	private final TypologyRepository typologies;

	private final DiplomacyCharacterRepository characters;

	private final IriFactory iris;

	@Autowired
	KnowledgeGraphTests(KnowledgeGraph graph, TypologyRepository typologies, DiplomacyCharacterRepository characters,
			IriFactory iris) {
		this.graph = graph;
		this.typologies = typologies;
		this.characters = characters;
		this.iris = iris;
	}

	@Test
	void graphConformsToItsShapesAndToSkos() {
		ValidationReport report = ShaclValidator.get()
			.validate(RDFDataMgr.loadGraph("shapes.ttl"), read(RdfFormat.TURTLE, whole(RdfFormat.TURTLE)).getGraph());
		assertThat(report.getEntries())
			.extracting((entry) -> entry.focusNode() + " " + entry.resultPath() + ": " + entry.message())
			.isEmpty();
	}

	@Test
	void shapesDetectViolations() {
		org.apache.jena.rdf.model.Model wrong = read(RdfFormat.TURTLE, whole(RdfFormat.TURTLE));
		String concept = this.iris.of(PagePath.of("concepts", Corpus.DETERRENCE)).stringValue();
		wrong.getResource(concept)
			.addProperty(org.apache.jena.vocabulary.SKOS.related,
					wrong.getResource(concept).getPropertyResourceValue(org.apache.jena.vocabulary.SKOS.broader))
			.addProperty(org.apache.jena.vocabulary.SKOS.altLabel, "deterrence", "en");
		ValidationReport report = ShaclValidator.get().validate(RDFDataMgr.loadGraph("shapes.ttl"), wrong.getGraph());
		assertThat(report.getEntries()).extracting((entry) -> entry.focusNode().getURI()).contains(concept);
	}

	@Test
	void everyResourceWithAPageIsDescribed(@Autowired ConceptRepository concepts,
			@Autowired DefinitionRepository definitions, @Autowired AuthorRepository authors,
			@Autowired WorkRepository works, @Autowired PassageRepository passages) {
		Stream<PagePath> things = Stream
			.of(concepts.findAll().stream().map(Concept::getAddress),
					definitions.findAllByOrderByNumber().stream().map(Definition::getAddress),
					authors.findAll().stream().map(Author::getAddress), works.findAll().stream().map(Work::getAddress),
					passages.findAll().stream().map(Passage::getAddress),
					this.typologies.findAllByOrderByPosition().stream().map(Typology::getAddress),
					this.characters.findAllByOrderByPosition().stream().map(DiplomacyCharacter::getAddress))
			.flatMap((addresses) -> addresses);
		assertThat(this.graph.addresses()).containsAll(things.toList());
	}

	@Test
	void documentDescribesItsResourceCompletely() {
		Model whole = this.graph.whole();
		assertSoftly((softly) -> this.graph.addresses().forEach((address) -> {
			Model document = this.graph.about(address).orElseThrow();
			softly.assertThat(document.filter(this.iris.of(address), null, null))
				.as("%s", address)
				.containsExactlyInAnyOrderElementsOf(whole.filter(this.iris.of(address), null, null));
		}));
	}

	@ParameterizedTest
	@EnumSource
	void jenaReadsTheWholeGraphInEachFormat(RdfFormat format) {
		org.apache.jena.rdf.model.Model read = read(format, whole(format));
		assertThat(read.size()).isEqualTo(this.graph.whole().size());
		assertThat(read.isIsomorphicWith(read(RdfFormat.TURTLE, whole(RdfFormat.TURTLE)))).isTrue();
	}

	@ParameterizedTest
	@EnumSource
	void roundTripKeepsTheWholeGraph(RdfFormat format) throws IOException {
		ByteArrayOutputStream exported = new ByteArrayOutputStream();
		RDFDataMgr.write(exported, read(format, whole(format)), OTHERS.get(format));
		Model imported = Rio.parse(new ByteArrayInputStream(exported.toByteArray()), FORMATS.get(format));
		assertThat(Models.isomorphic(imported, this.graph.whole())).isTrue();
	}

	@Test
	void allFormatsOfADocumentAreIsomorphic() {
		assertSoftly((softly) -> this.graph.addresses().forEach((address) -> {
			Model document = this.graph.document(address).orElseThrow();
			org.apache.jena.rdf.model.Model turtle = read(RdfFormat.TURTLE, RdfFormat.TURTLE.write(document));
			softly.assertThat(turtle.size()).as("%s", address).isEqualTo(document.size());
			for (RdfFormat format : RdfFormat.values()) {
				softly.assertThat(turtle.isIsomorphicWith(read(format, format.write(document))))
					.as("%s as %s", address, format)
					.isTrue();
			}
		}));
	}

	@ParameterizedTest
	@EnumSource
	void serializationIsDeterministic(RdfFormat format) {
		assertThat(whole(format)).isEqualTo(whole(format));
	}

	@Test
	void itemWithoutAConceptBelongsToTheSchemeOfItsTypology() {
		Model whole = this.graph.whole();
		IRI ours = this.iris.of(IriFactory.KNOWLEDGE_BASE);
		Set<String> taken = whole.filter(null, SKOS.IN_SCHEME, ours)
			.subjects()
			.stream()
			.flatMap((concept) -> Stream.of(SKOS.PREF_LABEL, SKOS.ALT_LABEL)
				.flatMap((property) -> whole.filter(concept, property, null).objects().stream()))
			.map((label) -> label.toString().toLowerCase(Locale.ROOT))
			.collect(Collectors.toSet());
		List<Resource> items = whole.filter(null, RDF.TYPE, SKOS.CONCEPT)
			.subjects()
			.stream()
			.filter((concept) -> !whole.contains(concept, SKOS.IN_SCHEME, ours))
			.toList();
		assertThat(items).isNotEmpty().allSatisfy((item) -> {
			IRI scheme = Models.getPropertyIRI(whole, item, SKOS.IN_SCHEME).orElseThrow();
			assertThat(scheme.stringValue()).endsWith("#items");
			assertThat(whole.contains(scheme, RDF.TYPE, SKOS.CONCEPT_SCHEME)).isTrue();
			assertThat(whole.filter(item, SKOS.PREF_LABEL, null).objects())
				.extracting((label) -> label.toString().toLowerCase(Locale.ROOT))
				.doesNotContainAnyElementsOf(taken);
		});
	}

	@Test
	void isbnBelongsToTheBookAndNotToTheChapter() {
		Model whole = this.graph.whole();
		IRI isbn = Vocabulary.bibo("isbn");
		IRI chapter = this.iris.of(PagePath.of("works", Corpus.CHAPTER_OF_A_BOOK));
		IRI book = Models.getPropertyIRI(whole, chapter, DCTERMS.IS_PART_OF).orElseThrow();
		assertThat(whole.contains(book, RDF.TYPE, Vocabulary.schema("Book"))).isTrue();
		assertThat(whole.filter(book, isbn, null)).hasSize(1);
		assertThat(whole.filter(null, isbn, null).subjects())
			.noneMatch((work) -> whole.contains(work, RDF.TYPE, Vocabulary.bibo("Chapter")));
	}

	@Test
	void textsHaveALanguageTag() {
		Set<String> identifying = this.graph.whole()
			.stream()
			.filter((statement) -> statement.getObject() instanceof Literal literal
					&& literal.getDatatype().equals(XSD.STRING))
			.map((statement) -> statement.getPredicate().getLocalName())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(identifying).isSubsetOf("identifier", "notation", "value", "versionInfo", "preferredNamespaceUri",
				"chapter", "edition", "volume", "issue", "number", "pages", "numPages", "isbn", "doi", "yearInSource",
				"pagesInSource", "name", "alternateName", "title", "titleInSource", "genre", "inLanguage", "familyName",
				"givenName", "location");
		assertThat(this.graph.whole()).filteredOn(
				(statement) -> statement.getObject() instanceof Literal literal && literal.getLanguage().isPresent())
			.allSatisfy((statement) -> assertThat(((Literal) statement.getObject()).getLanguage().orElseThrow())
				.isIn("id", "en"));
		assertThat(this.graph.whole().filter(null, RDF.VALUE, null))
			.filteredOn((statement) -> ((Literal) statement.getObject()).getDatatype().equals(XSD.STRING))
			.allSatisfy((statement) -> assertThat(statement.getObject().stringValue()).matches("P\\d{2}"));
	}

	@Test
	void everyTermOfTheVocabularyIsDefined() {
		Model terms = this.graph.about(IriFactory.TERMS).orElseThrow();
		Set<Value> used = this.graph.whole()
			.stream()
			.flatMap((statement) -> Stream.of(statement.getPredicate(), statement.getObject()))
			.filter((value) -> value instanceof IRI iri && iri.getNamespace().equals(this.iris.termNamespace()))
			.collect(Collectors.toSet());
		assertThat(terms.filter(null, RDFS.ISDEFINEDBY, null).subjects()).hasSizeGreaterThan(100)
			.containsAll(used.stream().map(IRI.class::cast).toList());
	}

	@Test
	void namesOfRelationsAreStable() {
		Model terms = this.graph.about(IriFactory.TERMS).orElseThrow();
		assertThat(terms.filter(null, OWL.INVERSEOF, null)
			.stream()
			.map((relation) -> local(relation.getSubject()) + " " + local(relation.getObject())))
			.containsExactlyInAnyOrder("isCharacterisedAs characterises", "characterises isCharacterisedAs",
					"describes isDescribedBy", "isDescribedBy describes", "isAlsoCalled isAnotherNameFor",
					"isAnotherNameFor isAlsoCalled", "includes isPartOf", "isPartOf includes",
					"isAnExampleOf isExemplifiedBy", "isExemplifiedBy isAnExampleOf",
					"bringsTogether isBroughtTogetherIn", "isBroughtTogetherIn bringsTogether", "uses isUsedIn",
					"isUsedIn uses", "serves isServedBy", "isServedBy serves", "aimsAt isAnAimOf", "isAnAimOf aimsAt",
					"builds isBuiltBy", "isBuiltBy builds", "supports isSupportedBy", "isSupportedBy supports",
					"protects isProtectedBy", "isProtectedBy protects", "reduces isReducedBy", "isReducedBy reduces",
					"resultsIn isAResultOf", "isAResultOf resultsIn", "shapes isShapedBy", "isShapedBy shapes",
					"faces isFacedBy", "isFacedBy faces", "isDirectedAt isTheTargetOf", "isTheTargetOf isDirectedAt",
					"isCarriedOutBy carriesOut", "carriesOut isCarriedOutBy", "isGovernedBy governs",
					"governs isGovernedBy", "dependsOn isAConditionOf", "isAConditionOf dependsOn",
					"takesPlaceIn isTheSettingOf", "isTheSettingOf takesPlaceIn", "excludes isExcludedFrom",
					"isExcludedFrom excludes", "isComparedWith isComparedWith");
	}

	@Test
	void everyRelationHasItsInverse() {
		Model whole = this.graph.whole();
		Model terms = this.graph.about(IriFactory.TERMS).orElseThrow();
		assertThat(terms.filter(null, OWL.INVERSEOF, null)).allSatisfy((inverse) -> {
			List<String> forwards = whole.filter(null, (IRI) inverse.getSubject(), null)
				.stream()
				.map((relation) -> relation.getSubject() + " " + relation.getObject())
				.toList();
			List<String> backwards = whole.filter(null, (IRI) inverse.getObject(), null)
				.stream()
				.map((relation) -> relation.getObject() + " " + relation.getSubject())
				.toList();
			assertThat(forwards).containsExactlyInAnyOrderElementsOf(backwards);
		});
	}

	@Test
	void definitionNamesAllItsSources() {
		IRI definition = this.iris.of(PagePath.of("definitions", Corpus.DEFINITION));
		Model document = this.graph.about(PagePath.of("definitions", Corpus.DEFINITION)).orElseThrow();
		assertThat(document.filter(definition, DCTERMS.CREATOR, null).objects()).containsExactlyInAnyOrder(
				this.iris.of(PagePath.of("authors", Corpus.COTTEY)),
				this.iris.of(PagePath.of("authors", Corpus.FORSTER)));
		assertThat(document.filter(definition, DCTERMS.SOURCE, null).objects()).containsExactlyInAnyOrder(
				this.iris.documentOf("p60"), this.iris.of(PagePath.of("works", Corpus.RICHEST_WORK)));
		assertThat(document.filter(definition, PROV.HAD_PRIMARY_SOURCE, null).objects())
			.containsExactly(this.iris.part(definition, "primary-source"));
		assertThat(document.filter(definition, PROV.WAS_QUOTED_FROM, null).objects())
			.containsExactly(this.iris.passage("p60"));
	}

	@Test
	void codeOfADefinitionHasItsEvidence() {
		IRI definition = this.iris.of(PagePath.of("definitions", Corpus.DEFINITION));
		Model document = this.graph.about(PagePath.of("definitions", Corpus.DEFINITION)).orElseThrow();
		IRI coding = this.iris.part(definition, "actor-military");
		assertThat(document.contains(definition, this.iris.term("coding"), coding)).isTrue();
		assertThat(document.filter(coding, this.iris.term("code"), null).objects())
			.containsExactly(this.iris.code("actor", "military"));
		assertThat(document.filter(coding, this.iris.term("coded-words"), null).objects())
			.containsExactlyInAnyOrder(Values.literal("militer", "id"), Values.literal("the military", "en"));
	}

	@Test
	void probableIntermediaryHasItsOwnProperty() {
		IRI through = this.iris.of(PagePath.of("authors", Corpus.WINGER));
		assertThat(this.graph.whole().filter(null, this.iris.term("cited-through"), through).subjects())
			.contains(this.iris.of(PagePath.of("authors", Corpus.COTTEY)))
			.doesNotContain(this.iris.of(PagePath.of("authors", Corpus.EDMONDS)));
		assertThat(this.graph.whole().filter(null, this.iris.term("probably-cited-through"), through).subjects())
			.containsExactly(this.iris.of(PagePath.of("authors", Corpus.EDMONDS)));
	}

	@Test
	void wordsOfTheArticleHaveTheirOwnLanguageTag() {
		Model proper = this.graph.whole().filter(null, this.iris.term("proper"), null);
		assertThat(proper.subjects()).hasSize(82)
			.allSatisfy((erratum) -> assertThat(proper.filter(erratum, null, null)).extracting(Statement::getObject)
				.extracting(Value::stringValue)
				.doesNotHaveDuplicates());
		assertThat(this.graph.whole()
			.filter(this.iris.of(PagePath.of("definitions", 21)), this.iris.term("term-in-source"), null)
			.objects()).containsExactly(Values.literal("strategic engagement", "en"));
	}

	@Test
	void characterIsAConceptAndItsInstrumentsAreACollection() {
		PagePath address = PagePath.of("characters", Corpus.CHARACTER);
		IRI concept = this.iris.of(address);
		IRI instruments = this.iris.part(concept, "instruments");
		Model document = this.graph.about(address).orElseThrow();
		assertThat(document.contains(concept, RDF.TYPE, SKOS.CONCEPT)).isTrue();
		assertThat(document.contains(instruments, RDF.TYPE, SKOS.ORDERED_COLLECTION)).isTrue();
		assertThat(document.contains(concept, this.iris.term("instruments"), instruments)).isTrue();
		assertThat(members(document, instruments)).isNotEmpty()
			.isEqualTo(this.characters.findInstruments()
				.stream()
				.filter((instrument) -> instrument.getCharacter().getSlug().equals(Corpus.CHARACTER))
				.map((instrument) -> this.iris.of(instrument.getConcept().getAddress()))
				.toList());
	}

	@Test
	void typologyKeepsItsOrder() {
		PagePath address = PagePath.of("typologies", Corpus.RICHEST_TYPOLOGY);
		IRI typology = this.iris.of(address);
		List<IRI> items = this.typologies.findItems()
			.stream()
			.filter((item) -> item.getTypology().getSlug().equals(Corpus.RICHEST_TYPOLOGY))
			.map((item) -> (item.getConcept() != null) ? this.iris.of(item.getConcept().getAddress())
					: this.iris.part(typology, "item-" + item.getPosition()))
			.toList();
		assertThat(members(this.graph.about(address).orElseThrow(), typology)).isEqualTo(items);
	}

	private static List<Value> members(Model model, IRI collection) {
		return RDFCollections.asValues(model,
				Models.getPropertyResource(model, collection, SKOS.MEMBER_LIST).orElseThrow(), new ArrayList<>());
	}

	private static String local(Value term) {
		return ((IRI) term).getLocalName();
	}

	private byte[] whole(RdfFormat format) {
		return format.write(this.graph.whole());
	}

	private static org.apache.jena.rdf.model.Model read(RdfFormat format, byte[] document) {
		org.apache.jena.rdf.model.Model model = ModelFactory.createDefaultModel();
		RDFDataMgr.read(model, new ByteArrayInputStream(document),
				Objects.requireNonNull(OTHERS.get(format)).getLang());
		return model;
	}

}
