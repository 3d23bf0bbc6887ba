package org.defdip.linkeddata;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.bibliography.Author;
import org.defdip.bibliography.AuthorSpelling;
import org.defdip.bibliography.Contributor;
import org.defdip.bibliography.Intermediary;
import org.defdip.bibliography.Work;
import org.defdip.character.CharacterComparison;
import org.defdip.character.CharacterInstrument;
import org.defdip.character.CharacterStatement;
import org.defdip.character.DiplomacyCharacter;
import org.defdip.concept.AlternativeLabel;
import org.defdip.concept.Concept;
import org.defdip.concept.ConceptRelation;
import org.defdip.concept.ConceptText;
import org.defdip.concept.Definition;
import org.defdip.concept.DefinitionCoding;
import org.defdip.concept.Dimension;
import org.defdip.concept.DirectQuotation;
import org.defdip.concept.Essay;
import org.defdip.concept.RelationType;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.source.EditorialNote;
import org.defdip.source.Erratum;
import org.defdip.source.Passage;
import org.defdip.source.Sentence;
import org.defdip.timeline.IndonesiaNote;
import org.defdip.timeline.TimelineEntry;
import org.defdip.typology.Typology;
import org.defdip.typology.TypologyCorrespondence;
import org.defdip.typology.TypologyItem;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Defines the tables of the knowledge base, which refer to each other by slug. */
@Component
class CsvTables {

	private final HoldingsRepository holdings;

	private final Articles articles;

	private final IriFactory iris;

	private final BilingualMessages wording;

	private final SingletonSupplier<List<DictionaryEntry>> dictionary;

	CsvTables(HoldingsRepository holdings, Articles articles, IriFactory iris, BilingualMessages wording) {
		this.holdings = holdings;
		this.articles = articles;
		this.iris = iris;
		this.wording = wording;
		this.dictionary = SingletonSupplier.of(() -> all().stream().flatMap(this::explain).toList());
	}

	List<CsvTable<?>> all() {
		return List.of(concepts(), labels(), relationTypes(), relations(), definitions(), codings(), quotations(),
				authors(), spellings(), works(), contributors(), passages(), sentences(), errata(), editorialNotes(),
				typologies(), typologyItems(), correspondences(), characters(), instruments(), statements(),
				comparisons(), timeline(), indonesia(), essays());
	}

	/** The meaning of each column of each table. */
	List<DictionaryEntry> dictionary() {
		return this.dictionary.obtain();
	}

	private Stream<DictionaryEntry> explain(CsvTable<?> sheet) {
		return sheet.columns().stream().map((column) -> {
			String own = "data.column." + sheet.name() + "." + column.base();
			BilingualText meaning = (this.wording.ifAny(Language.EN, own) != null) ? this.wording.of(own)
					: this.wording.of("data.column." + column.base());
			return new DictionaryEntry(sheet.name(), column.name(), meaning);
		});
	}

	private CsvTable<Concept> concepts() {
		Map<String, ConceptText> texts = this.holdings.findTexts()
			.stream()
			.collect(Collectors.toMap(ConceptText::getSlug, Function.identity()));
		Map<String, List<String>> broader = grouped(this.holdings.findBroader());
		Map<String, List<String>> related = grouped(this.holdings.findRelated());
		List<Mention> mentions = this.holdings.findMentions();
		return CsvTable.of("concepts", this.holdings.findConcepts())
			.column("slug", Concept::getSlug)
			.column("iri", (concept) -> this.iris.of(concept.getAddress()))
			.column("kind", Concept::getKind)
			.text("label", Concept::getLabel)
			.text("gloss", Concept::getGloss)
			.text("working_definition",
					(concept) -> Optional.ofNullable(texts.get(concept.getSlug()))
						.map(ConceptText::getWorkingDefinition)
						.orElse(null))
			.text("article",
					(concept) -> Optional.ofNullable(texts.get(concept.getSlug()))
						.map((text) -> article(text.getArticle()))
						.orElse(null))
			.column("character", Concept::getCharacter)
			.column("broader", (concept) -> broader.get(concept.getSlug()))
			.column("related", (concept) -> related.get(concept.getSlug()))
			.column("named_in", (concept) -> passages(mentions, concept, true))
			.column("treated_in", (concept) -> passages(mentions, concept, false));
	}

	private CsvTable<AlternativeLabel> labels() {
		return CsvTable.of("labels",
				this.holdings.findConcepts().stream().flatMap((concept) -> concept.getAlternatives().stream()).toList())
			.column("concept", (label) -> label.getConcept().getSlug())
			.column("words", AlternativeLabel::getWords)
			.column("language", AlternativeLabel::getLanguage)
			.column("kind", AlternativeLabel::getKind)
			.text("note", AlternativeLabel::getNote)
			.column("passages", (label) -> sorted(label.getPassages()));
	}

	private CsvTable<RelationType> relationTypes() {
		return CsvTable.of("relation_types", this.holdings.findRelationTypes())
			.column("slug", RelationType::getSlug)
			.text("phrase", RelationType::getPhrase)
			.text("inverse", RelationType::getInverse);
	}

	private CsvTable<ConceptRelation> relations() {
		return CsvTable.of("relations", this.holdings.findRelations())
			.column("slug", ConceptRelation::getSlug)
			.column("type", (relation) -> relation.getType().getSlug())
			.column("subject", (relation) -> slug(relation.getSubject()))
			.text("subject_words", ConceptRelation::getSubjectWords)
			.text("wording", ConceptRelation::getWording)
			.text("inverse_wording", ConceptRelation::getInverseWording)
			.column("object", (relation) -> slug(relation.getObject()))
			.text("object_words", ConceptRelation::getObjectWords)
			.column("passage", ConceptRelation::getPassage)
			.column("sentence", ConceptRelation::getSentence)
			.text("note", ConceptRelation::getNote);
	}

	private CsvTable<Definition> definitions() {
		Map<Integer, DefinitionCoding> codings = this.holdings.findCodings()
			.stream()
			.collect(Collectors.toMap(DefinitionCoding::getNumber, Function.identity()));
		CsvTable<Definition> sheet = CsvTable.of("definitions", this.holdings.findDefinitions())
			.column("number", Definition::getNumber)
			.column("iri", (definition) -> this.iris.of(definition.getAddress()))
			.column("concept", (definition) -> definition.getConcept().getSlug())
			.column("kind", Definition::getKind)
			.column("attribution", Definition::getAttribution)
			.text("attribution_note", Definition::getAttributionNote)
			.column("authors", (definition) -> authors(definition.getAuthors()))
			.column("work", (definition) -> slug(definition.getWork()))
			.column("via", (definition) -> slug(definition.getVia()))
			.column("via_certainty", Definition::getViaCertainty)
			.column("term_in_source", Definition::getTermInSource)
			.column("term_language", Definition::getTermLanguage)
			.column("quotation", Definition::getQuotation)
			.text("rendering", Definition::getRendering)
			.column("perspective", Definition::getPerspective)
			.text("perspective_note", Definition::getPerspectiveNote)
			.column("period", Definition::getPeriod)
			.text("period_note", Definition::getPeriodNote)
			.column("passage", Definition::getPassage)
			.column("sentence", Definition::getSentence)
			.text("note", Definition::getNote)
			.column("repeats", Definition::getRepeats)
			.column("exact_repeat", Definition::isExactRepeat);
		for (Dimension dimension : Dimension.values()) {
			sheet.column(dimension.slug(),
					(definition) -> Optional.ofNullable(codings.get(definition.getNumber()))
						.map((coding) -> codes(coding, dimension))
						.orElse(null));
		}
		return sheet
			.text("coding_note",
					(definition) -> Optional.ofNullable(codings.get(definition.getNumber()))
						.map(DefinitionCoding::getNote)
						.orElse(null))
			.text("citation", this.wording::citation);
	}

	private static List<String> codes(DefinitionCoding coding, Dimension dimension) {
		return coding.getCodes().getOrDefault(dimension, List.of()).stream().map(DefinitionCoding.Code::code).toList();
	}

	private CsvTable<Coding> codings() {
		return CsvTable
			.of("codings",
					this.holdings.findCodings()
						.stream()
						.flatMap((coding) -> coding.getCodes()
							.values()
							.stream()
							.flatMap(List::stream)
							.map((code) -> new Coding(coding.getNumber(), code)))
						.toList())
			.column("definition", Coding::definition)
			.column("dimension", (coding) -> coding.code().dimension())
			.column("code", (coding) -> coding.code().code())
			.text("words", (coding) -> coding.code().words());
	}

	private CsvTable<DirectQuotation> quotations() {
		return CsvTable.of("quotations", this.holdings.findQuotations())
			.column("slug", DirectQuotation::getSlug)
			.column("passage", DirectQuotation::getPassage)
			.column("author", (quotation) -> quotation.getAuthor().getSlug())
			.column("work", (quotation) -> slug(quotation.getWork()))
			.column("definition", DirectQuotation::getDefinition)
			.column("concept", (quotation) -> slug(quotation.getConcept()))
			.column("words", DirectQuotation::getWords)
			.column("language", DirectQuotation::getLanguage)
			.text("rendering", DirectQuotation::getRendering)
			.text("note", DirectQuotation::getNote);
	}

	private CsvTable<Author> authors() {
		return CsvTable.of("authors", this.holdings.findAuthors())
			.column("slug", Author::getSlug)
			.column("iri", (author) -> this.iris.of(author.getAddress()))
			.column("name", Author::getName)
			.column("sort_name", Author::getSortName)
			.column("identified", Author::isIdentified)
			.text("role", Author::getRole)
			.text("part", Author::getPart)
			.text("note", Author::getNote)
			.column("cited_through",
					(author) -> author.getIntermediaries()
						.stream()
						.map(Intermediary::name)
						.collect(Collectors.joining("; ")))
			.column("cited_through_certainty",
					(author) -> author.getIntermediaries().stream().map(Intermediary::certainty).toList());
	}

	private CsvTable<Spelling> spellings() {
		return CsvTable
			.of("spellings",
					this.holdings.findAuthors()
						.stream()
						.flatMap((author) -> author.getSpellings()
							.stream()
							.map((spelling) -> new Spelling(author.getSlug(), spelling)))
						.toList())
			.column("author", Spelling::author)
			.column("words", (spelling) -> spelling.spelling().getForm())
			.column("correct", (spelling) -> spelling.spelling().isCorrect())
			.column("occurrences", (spelling) -> spelling.spelling().getOccurrences())
			.column("passages", (spelling) -> sorted(spelling.spelling().getPassages()));
	}

	private CsvTable<Work> works() {
		return CsvTable.of("works", this.holdings.findWorks())
			.column("slug", Work::getSlug)
			.column("iri", (work) -> this.iris.of(work.getAddress()))
			.column("type", Work::getType)
			.column("title", Work::getTitle)
			.column("title_in_source", Work::getTitleInSource)
			.column("container_title", Work::getContainerTitle)
			.column("collection_title", Work::getCollectionTitle)
			.column("collection_number", Work::getCollectionNumber)
			.column("chapter_number", Work::getChapterNumber)
			.column("edition", Work::getEdition)
			.column("volume", Work::getVolume)
			.column("issue", Work::getIssue)
			.column("pages", Work::getPages)
			.column("number_of_pages", Work::getNumberOfPages)
			.column("publisher", Work::getPublisher)
			.column("publisher_place", Work::getPublisherPlace)
			.column("issued_year", Work::getIssuedYear)
			.column("issued_month", Work::getIssuedMonth)
			.column("genre", Work::getGenre)
			.column("language", Work::getLanguage)
			.column("isbn", Work::getIsbn)
			.column("doi", Work::getDoi)
			.column("url", Work::getUrl)
			.column("certainty", Work::getCertainty)
			.column("link_certain", Work::isLinkCertain)
			.column("cited", Work::isCited)
			.column("year_in_source", Work::getYearInSource)
			.column("pages_in_source", Work::getPagesInSource)
			.text("note", Work::getNote)
			.text("via_note", Work::getViaNote)
			.column("passages", (work) -> sorted(work.getPassages()));
	}

	private CsvTable<Contribution> contributors() {
		return CsvTable
			.of("contributors",
					this.holdings.findWorks()
						.stream()
						.flatMap((work) -> work.getNamedContributors()
							.stream()
							.map((contributor) -> new Contribution(work.getSlug(), contributor)))
						.toList())
			.column("work", Contribution::work)
			.column("position", (contribution) -> contribution.contributor().position())
			.column("role", (contribution) -> contribution.contributor().role())
			.column("author", (contribution) -> contribution.contributor().author())
			.column("family", (contribution) -> contribution.contributor().family())
			.column("given", (contribution) -> contribution.contributor().given())
			.column("literal", (contribution) -> contribution.contributor().literal());
	}

	private CsvTable<Passage> passages() {
		return CsvTable.of("passages", this.holdings.findPassages())
			.column("slug", Passage::getSlug)
			.column("iri", (passage) -> this.iris.of(passage.getAddress()))
			.column("position", Passage::getPosition)
			.column("section", (passage) -> passage.getSection().getSlug())
			.text("section_title", (passage) -> passage.getSection().getTitle())
			.column("kind", Passage::getKind)
			.column("word_count", Passage::getWords)
			.text("summary", Passage::getSummary)
			.column("repeats", (passage) -> sorted(passage.getRepeats()))
			.text("note", Passage::getRepeatNote);
	}

	private CsvTable<Sentence> sentences() {
		return CsvTable.of("sentences", this.holdings.findSentences())
			.column("slug", Sentence::getSlug)
			.column("passage", Sentence::getPassage)
			.column("position", Sentence::getPosition)
			.column("kind", Sentence::getKind)
			.text("paraphrase", Sentence::getParaphrase);
	}

	private CsvTable<Erratum> errata() {
		return CsvTable.of("errata", this.holdings.findErrata())
			.column("slug", Erratum::getSlug)
			.column("passage", Erratum::getPassage)
			.column("kind", Erratum::getKind)
			.column("found", Erratum::getFound)
			.text("proper", Erratum::getProper)
			.text("note", Erratum::getNote);
	}

	private CsvTable<EditorialNote> editorialNotes() {
		return CsvTable.of("editorial_notes", this.holdings.findEditorialNotes())
			.column("slug", EditorialNote::getSlug)
			.text("title", EditorialNote::getTitle)
			.text("words", EditorialNote::getStatement)
			.text("basis", EditorialNote::getBasis)
			.column("certainty", EditorialNote::getCertainty)
			.column("whole_article", EditorialNote::isWholeArticle)
			.column("passages", (note) -> sorted(note.getPassages()))
			.column("subjects", (note) -> sorted(note.getSubjects()));
	}

	private CsvTable<Typology> typologies() {
		return CsvTable.of("typologies", this.holdings.findTypologies())
			.column("slug", Typology::getSlug)
			.column("iri", (typology) -> this.iris.of(typology.getAddress()))
			.text("label", Typology::getLabel)
			.column("authors", (typology) -> authors(typology.getAuthors()))
			.column("attribution", Typology::getAttribution)
			.text("attribution_note", Typology::getAttributionNote)
			.column("numbered", Typology::isNumbered)
			.text("note", Typology::getNote)
			.column("passages", (typology) -> sorted(typology.getPassages()));
	}

	private CsvTable<TypologyItem> typologyItems() {
		return CsvTable.of("typology_items", this.holdings.findTypologyItems())
			.column("typology", (item) -> item.getTypology().getSlug())
			.column("position", TypologyItem::getPosition)
			.text("words", TypologyItem::getWords)
			.column("concept", (item) -> slug(item.getConcept()))
			.column("passage", TypologyItem::getPassage)
			.text("note", TypologyItem::getNote);
	}

	private CsvTable<TypologyCorrespondence> correspondences() {
		return CsvTable.of("typology_correspondences", this.holdings.findCorrespondences())
			.column("slug", TypologyCorrespondence::getSlug)
			.column("first", (correspondence) -> correspondence.getFirst().getSlug())
			.column("second", (correspondence) -> correspondence.getSecond().getSlug())
			.text("words", TypologyCorrespondence::getRelation)
			.text("location", TypologyCorrespondence::getLocation);
	}

	private CsvTable<DiplomacyCharacter> characters() {
		return CsvTable.of("characters", this.holdings.findCharacters())
			.column("slug", DiplomacyCharacter::getSlug)
			.column("iri", (character) -> this.iris.of(character.getAddress()))
			.column("position", DiplomacyCharacter::getPosition)
			.column("concept", (character) -> character.getConcept().getSlug())
			.text("label", DiplomacyCharacter::getShortLabel)
			.column("term_in_source", DiplomacyCharacter::getSourceTerm);
	}

	private CsvTable<CharacterInstrument> instruments() {
		return CsvTable.of("character_instruments", this.holdings.findInstruments())
			.column("character", (instrument) -> instrument.getCharacter().getSlug())
			.column("concept", (instrument) -> instrument.getConcept().getSlug())
			.column("position", CharacterInstrument::getPosition)
			.text("wording", CharacterInstrument::getWording)
			.text("words", CharacterInstrument::getSentence)
			.column("passage", CharacterInstrument::getPassage);
	}

	private CsvTable<CharacterStatement> statements() {
		return CsvTable.of("character_statements", this.holdings.findStatements())
			.column("slug", CharacterStatement::getSlug)
			.column("character", (statement) -> statement.getCharacter().getSlug())
			.column("aspect", CharacterStatement::getAspect)
			.text("words", CharacterStatement::getWords)
			.column("editorial", CharacterStatement::isEditorial)
			.column("passages", (statement) -> sorted(statement.getPassages()));
	}

	private CsvTable<CharacterComparison> comparisons() {
		return CsvTable.of("character_comparisons", this.holdings.findComparisons())
			.column("character", (comparison) -> comparison.getCharacter().getSlug())
			.column("criterion", CharacterComparison::getCriterion)
			.text("words", CharacterComparison::getWords)
			.column("editorial", CharacterComparison::isEditorial)
			.column("passages", (comparison) -> sorted(comparison.getPassages()));
	}

	private CsvTable<TimelineEntry> timeline() {
		return CsvTable.of("timeline", this.holdings.findTimeline())
			.column("slug", TimelineEntry::getSlug)
			.column("era", TimelineEntry::getEra)
			.column("origin", TimelineEntry::getOrigin)
			.text("period", TimelineEntry::getPeriod)
			.text("words", TimelineEntry::getStatement)
			.column("term_in_source", TimelineEntry::getPhrase)
			.column("original_year", TimelineEntry::getOriginalYear)
			.column("known_through", (entry) -> slug(entry.getKnownThrough()))
			.column("known_through_year", TimelineEntry::getKnownThroughYear)
			.column("passages", (entry) -> sorted(entry.getPassages()))
			.column("subjects", (entry) -> sorted(entry.getSubjects()));
	}

	private CsvTable<IndonesiaNote> indonesia() {
		return CsvTable.of("indonesia", this.holdings.findIndonesiaNotes())
			.column("slug", IndonesiaNote::getSlug)
			.text("words", IndonesiaNote::getWords)
			.column("editorial", IndonesiaNote::isEditorial)
			.column("passages", (note) -> sorted(note.getPassages()))
			.column("concepts", (note) -> note.getConcepts().stream().map(Concept::getSlug).sorted().toList());
	}

	private CsvTable<Essay> essays() {
		return CsvTable.of("essays", this.holdings.findEssays())
			.column("slug", Essay::getSlug)
			.text("title", Essay::getTitle)
			.text("article", (essay) -> article(essay.getBody()));
	}

	private BilingualText article(BilingualText text) {
		return this.wording.each((language) -> this.articles.in(text, language));
	}

	private static Map<String, List<String>> grouped(List<Pair> pairs) {
		return pairs.stream()
			.collect(Collectors.groupingBy(Pair::from, Collectors.mapping(Pair::to, Collectors.toList())));
	}

	private static List<String> passages(List<Mention> mentions, Concept concept, boolean literal) {
		return mentions.stream()
			.filter((mention) -> mention.concept().equals(concept.getSlug()) && mention.literal() == literal)
			.map(Mention::passage)
			.toList();
	}

	private static List<String> authors(Collection<Author> authors) {
		return authors.stream().map(Author::getSlug).sorted().toList();
	}

	private static Collection<String> sorted(Collection<String> slugs) {
		return new TreeSet<>(slugs);
	}

	private static @Nullable String slug(@Nullable Concept concept) {
		return (concept != null) ? concept.getSlug() : null;
	}

	private static @Nullable String slug(@Nullable Author author) {
		return (author != null) ? author.getSlug() : null;
	}

	private static @Nullable String slug(@Nullable Work work) {
		return (work != null) ? work.getSlug() : null;
	}

	/** The meaning of a column. */
	public record DictionaryEntry(String sheet, String column, BilingualText meaning) {
	}

	private record Spelling(String author, AuthorSpelling spelling) {
	}

	private record Coding(int definition, DefinitionCoding.Code code) {
	}

	private record Contribution(String work, Contributor contributor) {
	}

}
