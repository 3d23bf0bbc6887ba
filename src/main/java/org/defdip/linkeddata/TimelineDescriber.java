package org.defdip.linkeddata;

import java.util.Comparator;
import java.util.Locale;
import java.util.TreeSet;

import org.defdip.concept.Concept;
import org.defdip.concept.Essay;
import org.defdip.concept.EssayRepository;
import org.defdip.concept.Essays;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.timeline.IndonesiaNote;
import org.defdip.timeline.IndonesiaNoteRepository;
import org.defdip.timeline.TimelineEntry;
import org.defdip.timeline.TimelineEntryRepository;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Describes the timeline, the statements on Indonesia, and the editorial essays. */
@Component
@Order(7)
class TimelineDescriber implements Describer, SubjectDescriber<Essays.Page> {

	private static final PagePath INDONESIA = new PagePath("/indonesia");

	private final EssayRepository essays;

	private final TimelineEntryRepository entries;

	private final IndonesiaNoteRepository indonesiaNotes;

	private final Articles articles;

	private final Documents documents;

	TimelineDescriber(EssayRepository essays, TimelineEntryRepository entries, IndonesiaNoteRepository indonesiaNotes,
			Articles articles, Documents documents) {
		this.essays = essays;
		this.entries = entries;
		this.indonesiaNotes = indonesiaNotes;
		this.articles = articles;
		this.documents = documents;
	}

	@Override
	public void describe(RdfGraph graph) {
		this.essays.findAll().forEach((essay) -> describe(essay, graph));
		BilingualText title = this.documents.title(Documents.TIMELINE).orElseThrow();
		graph.begin(Documents.TIMELINE, title).is(Vocabulary.bibo("Collection")).text(DCTERMS.TITLE, title);
		this.entries.findAllWithSubjects().forEach((entry) -> describe(entry, graph));
		this.indonesiaNotes.findAllByOrderByPosition().forEach((note) -> describe(note, graph));
	}

	@Override
	public void describe(Essays.Page essay, RdfGraph graph) {
		begin(essay.getAddress(), essay.title(), graph);
	}

	private void describe(Essay essay, RdfGraph graph) {
		Description description = begin(new PagePath("/" + essay.getSlug()), essay.getTitle(), graph);
		this.articles.describe(essay.getBody(), description, graph.iris());
	}

	private static Description begin(PagePath address, BilingualText title, RdfGraph graph) {
		return graph.begin(address, title)
			.is(Vocabulary.schema("Article"))
			.text(DCTERMS.TITLE, title)
			.link(DCTERMS.CREATOR, graph.iris().editors());
	}

	private static void describe(TimelineEntry entry, RdfGraph graph) {
		IriFactory iris = graph.iris();
		Description description = graph.about(Documents.TIMELINE)
			.part(entry.getSlug())
			.is(iris.type("TimelineEntry"))
			.link(iris.term("era"), iris.code("era", entry.getEra()))
			.text(DCTERMS.TITLE, entry.getPeriod())
			.text(RDF.VALUE, entry.getStatement())
			.fact(iris.term("editorial"), entry.getOrigin() == TimelineEntry.Origin.EDITORIAL)
			.links(PROV.WAS_DERIVED_FROM, Description.passages(iris, entry.getPassages()));
		if (entry.getPhrase() != null) {
			description.words(iris.term("term-in-source"), entry.getPhrase(), Language.ID);
		}
		if (entry.getOriginalYear() != null) {
			description.typed(DCTERMS.ISSUED, String.format(Locale.ROOT, "%04d", entry.getOriginalYear()), XSD.GYEAR);
		}
		if (entry.getKnownThrough() != null) {
			description.link(DCTERMS.SOURCE, iris.of(entry.getKnownThrough().getAddress()));
		}
		new TreeSet<>(entry.getSubjects())
			.forEach((path) -> description.link(DCTERMS.SUBJECT, iris.of(graph.resolve(path))));
		graph.about(Documents.TIMELINE).link(DCTERMS.HAS_PART, description.subject());
	}

	private static void describe(IndonesiaNote note, RdfGraph graph) {
		IriFactory iris = graph.iris();
		Description description = graph.about(INDONESIA)
			.part(note.getSlug())
			.is(iris.type("Statement"))
			.text(RDF.VALUE, note.getWords())
			.fact(iris.term("editorial"), note.isEditorial())
			.links(DCTERMS.SUBJECT,
					note.getConcepts()
						.stream()
						.sorted(Comparator.comparing(Concept::getSlug))
						.map((concept) -> iris.of(concept.getAddress()))
						.toList())
			.links(PROV.WAS_DERIVED_FROM, Description.passages(iris, note.getPassages()));
		graph.about(INDONESIA).link(DCTERMS.HAS_PART, description.subject());
	}

}
