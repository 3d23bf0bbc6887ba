package org.defdip.search;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.bibliography.Author;
import org.defdip.bibliography.AuthorSpelling;
import org.defdip.bibliography.Work;
import org.defdip.character.CharacterComparison;
import org.defdip.character.CharacterInstrument;
import org.defdip.character.CharacterStatement;
import org.defdip.concept.AlternativeLabel;
import org.defdip.concept.Concept;
import org.defdip.concept.ConceptText;
import org.defdip.concept.Definition;
import org.defdip.concept.DirectQuotation;
import org.defdip.concept.Essay;
import org.defdip.concept.MarkdownRenderer;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.source.EditorialNote;
import org.defdip.source.Passage;
import org.defdip.source.Sentence;
import org.defdip.source.SourceDocument;
import org.defdip.timeline.IndonesiaNote;
import org.defdip.timeline.TimelineEntry;
import org.defdip.typology.Typology;
import org.defdip.typology.TypologyItem;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;
import org.jspecify.annotations.Nullable;

/** Maps each entity that is searched to its document in the index. */
final class DocumentAssembler {

	/** Stands for the author of statements that the article attributes to no one. */
	static final String UNATTRIBUTED = "unattributed";

	/** The indexed entities, in the order in which they are indexed. */
	static final List<Source<?>> SOURCES = List.of(new Source<>(Concept.class, DocumentAssembler::of),
			new Source<>(Definition.class, DocumentAssembler::of), new Source<>(Author.class, DocumentAssembler::of),
			new Source<>(Work.class, DocumentAssembler::of), new Source<>(Typology.class, DocumentAssembler::of),
			new Source<>(Passage.class, DocumentAssembler::of),
			new Source<>(EditorialNote.class, DocumentAssembler::of), new Source<>(Essay.class, DocumentAssembler::of),
			new Source<>(TimelineEntry.class, DocumentAssembler::of));

	private DocumentAssembler() {
	}

	static SearchDocument of(Concept concept, Session session) {
		List<CharacterInstrument> services = servicesOf(concept, session);
		SearchDocument entry = new SearchDocument(Concept.class, concept.getSlug(), kind(concept, services),
				concept.getAddress(), concept.getLabel())
			.with(TextField.TITLE, concept.getLabelLanguage(Language.ID), concept.getLabel().id())
			.with(TextField.TITLE, Language.EN, concept.getLabel().en())
			.with(TextField.LEAD, concept.getGloss())
			.with(Fields.CONCEPT, concept.getSlug())
			.with(Fields.CONCEPT_KIND, concept.getKind())
			.called(concept.getLabel().id(), concept.getLabel().en());
		for (AlternativeLabel label : concept.getAlternatives()) {
			entry.with(TextField.NAME, label.getLanguage(), label.getWords()).called(label.getWords());
		}
		services.forEach((service) -> entry.with(TextField.TEXT, service.getWording())
			.with(TextField.TEXT, service.getSentence())
			.with(Fields.CHARACTER, service.getCharacter().getSlug()));
		ConceptText text = session.find(ConceptText.class, concept.getSlug());
		if (text != null) {
			entry.with(TextField.LEAD, text.getWorkingDefinition())
				.with(TextField.TEXT, plain(text.getArticle(), session));
		}
		if (concept.getCharacter() != null) {
			addCharacter(entry, concept.getCharacter(), session);
		}
		return entry;
	}

	private static EntryKind kind(Concept concept, List<CharacterInstrument> services) {
		if (concept.getCharacter() != null) {
			return EntryKind.CHARACTER;
		}
		return services.isEmpty() ? EntryKind.CONCEPT : EntryKind.INSTRUMENT;
	}

	private static List<CharacterInstrument> servicesOf(Concept concept, Session session) {
		return session.createSelectionQuery(
				"select i from CharacterInstrument i where i.concept = :concept order by i.character.position, i.passage, i.position",
				CharacterInstrument.class)
			.setParameter("concept", concept)
			.getResultList();
	}

	private static void addCharacter(SearchDocument entry, String character, Session session) {
		entry.with(Fields.CHARACTER, character);
		session
			.createSelectionQuery("select s from CharacterStatement s where s.character.slug = :it order by s.position",
					CharacterStatement.class)
			.setParameter("it", character)
			.getResultList()
			.forEach((statement) -> entry.with(TextField.TEXT, statement.getWords()));
		session.createSelectionQuery(
				"select i from CharacterInstrument i where i.character.slug = :it order by i.passage, i.position, i.concept.slug",
				CharacterInstrument.class)
			.setParameter("it", character)
			.getResultList()
			.forEach((instrument) -> entry.with(TextField.TEXT, instrument.getWording()));
		session
			.createSelectionQuery(
					"select c from CharacterComparison c where c.character.slug = :it order by c.criterion",
					CharacterComparison.class)
			.setParameter("it", character)
			.getResultList()
			.forEach((comparison) -> entry.with(TextField.TEXT, comparison.getWords()));
	}

	static SearchDocument of(Definition definition, Session session) {
		Concept concept = definition.getConcept();
		Work work = definition.getWork();
		String number = String.valueOf(definition.getNumber());
		SearchDocument entry = new SearchDocument(Definition.class, definition.getNumber(), EntryKind.DEFINITION,
				definition.getAddress(), label(definition))
			.with(TextField.SUBJECT, concept.getLabel())
			.with(TextField.SUBJECT, Language.ID, definition.getTermInSource())
			.with(TextField.LEAD, definition.getRendering())
			.with(TextField.QUOTATION, Language.ID, definition.getQuotation())
			.with(TextField.TEXT, plain(definition.getNote(), session))
			.with(Fields.CONCEPT, concept.getSlug())
			.with(Fields.CHARACTER, concept.getCharacter())
			.with(Fields.PERSPECTIVE, definition.getPerspective())
			.with(Fields.ATTRIBUTION, definition.getAttribution())
			.with(Fields.PERIOD, definition.getPeriod())
			.with(Fields.DEFINITION_KIND, definition.getKind())
			.with(Fields.REPEAT, String.valueOf(definition.getRepeats() != null))
			.called("d" + number, "definisi " + number, "definition " + number)
			.numbered(definition.getNumber());
		definition.getAuthors().forEach((author) -> addPerson(entry, author).with(Fields.AUTHOR, author.getSlug()));
		if (definition.getAttribution() == Definition.Attribution.UNATTRIBUTED) {
			entry.with(Fields.AUTHOR, UNATTRIBUTED);
		}
		if (work != null) {
			entry.with(TextField.TEXT, Language.ID, work.getTitle()).with(TextField.TEXT, Language.EN, work.getTitle());
		}
		definition.getDirectQuotations()
			.forEach((quotation) -> entry.with(TextField.QUOTATION, quotation.getLanguage(), quotation.getWords()));
		servicesOf(concept, session)
			.forEach((service) -> entry.with(Fields.CHARACTER, service.getCharacter().getSlug()));
		Integer year = year(definition, session);
		return (year != null) ? entry.with(Fields.YEAR, Fields.year(year)) : entry;
	}

	/**
	 * The year of a work of the authors that the passage cites, or else of the work in
	 * which the definition was read.
	 */
	private static @Nullable Integer year(Definition definition, Session session) {
		Work work = definition.getWork();
		List<String> authors = definition.getAuthors().stream().map(Author::getSlug).toList();
		if (authors.isEmpty()) {
			return (work != null) ? work.getIssuedYear() : null;
		}
		return session.createSelectionQuery("""
				select min(w.issuedYear) from Work w join w.passages p join w.contributors c
				where p = :passage and c.author in :authors
				""", Integer.class)
			.setParameter("passage", definition.getPassage())
			.setParameter("authors", authors)
			.uniqueResultOptional()
			.orElseGet(() -> (work != null) ? work.getIssuedYear() : null);
	}

	private static BilingualText label(Definition definition) {
		Function<Language, String> label = (language) -> {
			String authors = definition.getAuthors().stream().map(Author::getName).collect(Collectors.joining(", "));
			return "%s %s: %s%s".formatted((language == Language.ID) ? "Definisi" : "Definition",
					definition.getNumber(), definition.getConcept().getLabel().in(language),
					authors.isEmpty() ? "" : " (" + authors + ")");
		};
		return new BilingualText(label.apply(Language.ID), label.apply(Language.EN));
	}

	static SearchDocument of(Author author, Session session) {
		SearchDocument entry = new SearchDocument(Author.class, author.getSlug(), EntryKind.AUTHOR, author.getAddress(),
				new BilingualText(author.getName(), author.getName()))
			.with(TextField.LEAD, author.getRole())
			.with(TextField.TEXT, author.getPart())
			.with(TextField.TEXT, author.getNote())
			.with(Fields.AUTHOR, author.getSlug())
			.called(author.getName(), author.getSortName(), author.getSortName().split(",")[0]);
		addPerson(entry, author);
		author.getSpellings().forEach((spelling) -> entry.called(spelling.getForm()));
		session
			.createSelectionQuery("select q from DirectQuotation q where q.author = :author order by q.position",
					DirectQuotation.class)
			.setParameter("author", author)
			.getResultList()
			.forEach((quotation) -> entry.with(TextField.QUOTATION, quotation.getLanguage(), quotation.getWords())
				.with(TextField.TEXT, quotation.getRendering()));
		return entry;
	}

	private static SearchDocument addPerson(SearchDocument entry, Author author) {
		entry.with(TextField.PERSON, null, author.getName());
		author.getSpellings()
			.stream()
			.map(AuthorSpelling::getForm)
			.filter((form) -> !form.equals(author.getName()))
			.forEach((form) -> entry.with(TextField.PERSON, null, form));
		return entry;
	}

	static SearchDocument of(Work work, Session session) {
		SearchDocument entry = new SearchDocument(Work.class, work.getSlug(), EntryKind.WORK, work.getAddress(),
				new BilingualText(work.getShortTitle(), work.getShortTitle()))
			.labelledIn((work.getTitle() != null) ? work.getLanguage() : null)
			.with(TextField.TEXT, work.getNote())
			.with(TextField.TEXT, work.getViaNote());
		addInAnyLanguage(entry, TextField.TITLE, work.getTitle());
		addInAnyLanguage(entry, TextField.NAME, work.getTitleInSource());
		addInAnyLanguage(entry, TextField.TEXT, work.getContainerTitle());
		addInAnyLanguage(entry, TextField.TEXT, work.getPublisher());
		addInAnyLanguage(entry, TextField.TEXT,
				(work.getIssuedYear() != null) ? work.getIssuedYear().toString() : null);
		for (String issue : issues(work)) {
			addInAnyLanguage(entry.called(issue), TextField.NAME, issue);
		}
		session
			.createSelectionQuery("select d from SourceDocument d where d.work = :it order by d.position",
					SourceDocument.class)
			.setParameter("it", work.getSlug())
			.getResultList()
			.stream()
			.map(SourceDocument::getShortTitle)
			.forEach((title) -> entry.with(TextField.NAME, title).called(title.in(Language.ID), title.in(Language.EN)));
		work.getNamedContributors()
			.forEach((contributor) -> entry.with(TextField.PERSON, null, contributor.sortName())
				.with(Fields.AUTHOR, contributor.author()));
		return entry;
	}

	/** The series or journal in which a work appeared, with its number there. */
	private static List<String> issues(Work work) {
		return Stream
			.of(Arrays.asList(work.getCollectionTitle(), work.getCollectionNumber()),
					Arrays.asList(work.getContainerTitle(), work.getVolume(), work.getIssue()))
			.map((parts) -> parts.stream().filter(Objects::nonNull).toList())
			.filter((parts) -> parts.size() > 1)
			.map((parts) -> String.join(" ", parts))
			.toList();
	}

	/**
	 * Adds words that searches in both languages find, regardless of their own language.
	 */
	private static void addInAnyLanguage(SearchDocument entry, TextField role, @Nullable String words) {
		entry.with(role, new BilingualText(words, words));
	}

	static SearchDocument of(Typology typology, Session session) {
		SearchDocument entry = new SearchDocument(Typology.class, typology.getSlug(), EntryKind.LIST,
				typology.getAddress(), typology.getLabel())
			.with(TextField.TITLE, typology.getLabel())
			.with(TextField.TEXT, typology.getNote());
		typology.getAuthors().forEach((author) -> addPerson(entry, author).with(Fields.AUTHOR, author.getSlug()));
		session.createSelectionQuery("""
				select i from TypologyItem i left join fetch i.concept
				where i.typology = :typology
				order by i.position
				""", TypologyItem.class).setParameter("typology", typology).getResultList().forEach((item) -> {
			entry.with(TextField.LEAD, item.getWords()).with(TextField.TEXT, item.getNote());
			if (item.getConcept() != null) {
				entry.with(Fields.CONCEPT, item.getConcept().getSlug());
			}
		});
		return entry;
	}

	static SearchDocument of(Passage passage, Session session) {
		SearchDocument entry = new SearchDocument(Passage.class, passage.getSlug(), EntryKind.PASSAGE,
				passage.getAddress(), passage.getTitle())
			.with(TextField.LEAD, passage.getSummary())
			.called(passage.getPlace())
			.numbered(passage.getPosition());
		session
			.createSelectionQuery("select s from Sentence s where s.passage = :passage order by s.position",
					Sentence.class)
			.setParameter("passage", passage.getSlug())
			.getResultList()
			.forEach((sentence) -> entry.with(TextField.TEXT, sentence.getParaphrase()));
		return entry;
	}

	static SearchDocument of(EditorialNote note, Session session) {
		return new SearchDocument(EditorialNote.class, note.getSlug(), EntryKind.NOTE,
				new PagePath("/sources/" + note.getDocument() + "/notes"), note.getTitle())
			.with(TextField.TITLE, note.getTitle())
			.with(TextField.LEAD, note.getStatement())
			.with(TextField.TEXT, note.getBasis());
	}

	static SearchDocument of(Essay essay, Session session) {
		SearchDocument entry = new SearchDocument(Essay.class, essay.getSlug(), EntryKind.ESSAY,
				new PagePath("/" + essay.getSlug()), essay.getTitle())
			.with(TextField.TITLE, essay.getTitle())
			.with(TextField.TEXT, plain(essay.getBody(), session))
			.called(essay.getTitle().id(), essay.getTitle().en());
		if (essay.getSlug().equals("indonesia")) {
			session.createSelectionQuery("select n from IndonesiaNote n order by n.position", IndonesiaNote.class)
				.getResultList()
				.forEach((note) -> entry.with(TextField.TEXT, note.getWords()));
		}
		return entry;
	}

	static SearchDocument of(TimelineEntry event, Session session) {
		return new SearchDocument(TimelineEntry.class, event.getSlug(), EntryKind.TIMELINE, new PagePath("/timeline"),
				event.getPeriod())
			.with(TextField.TITLE, event.getPeriod())
			.with(TextField.LEAD, event.getStatement());
	}

	private static @Nullable BilingualText plain(@Nullable BilingualText text, Session session) {
		return (text == null) ? null
				: new BilingualText(plain(text, Language.ID, session), plain(text, Language.EN, session));
	}

	private static @Nullable String plain(BilingualText text, Language language, Session session) {
		if (text.isForeignIn(language)) {
			return null;
		}
		return MarkdownRenderer.plain(text.in(language), language,
				(slugs) -> session.findMultiple(Concept.class, List.copyOf(slugs), SessionCheckMode.ENABLED)
					.stream()
					.filter(Objects::nonNull)
					.collect(Collectors.toMap(Concept::getSlug, (concept) -> concept.getLabel().in(language))));
	}

	/** The entities of one type and how they are mapped. */
	record Source<T>(Class<T> type, BiFunction<T, Session, SearchDocument> mapping) {

		/** Reads the identifiers of all entities. */
		List<Object> identifiers(Session session) {
			return session
				.createSelectionQuery("select id(e) from %s e order by id(e)".formatted(this.type.getSimpleName()),
						Object.class)
				.getResultList();
		}

		/** Reads the entities with these identifiers and maps them. */
		List<SearchDocument> documents(List<Object> identifiers, Session session) {
			return session
				.createSelectionQuery("select e from %s e where id(e) in :ids".formatted(this.type.getSimpleName()),
						this.type)
				.setParameterList("ids", identifiers)
				.getResultList()
				.stream()
				.map((entity) -> this.mapping.apply(entity, session))
				.toList();
		}

	}

}
