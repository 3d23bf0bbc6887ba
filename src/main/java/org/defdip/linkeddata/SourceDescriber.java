package org.defdip.linkeddata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.source.EditorialNote;
import org.defdip.source.EditorialNoteRepository;
import org.defdip.source.Erratum;
import org.defdip.source.ErratumRepository;
import org.defdip.source.Passage;
import org.defdip.source.PassageIndex;
import org.defdip.source.PassageRepository;
import org.defdip.source.Sentence;
import org.defdip.source.SentenceRepository;
import org.defdip.source.SourceDocumentRepository;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Describes the documents, their passages and the editorial notes on them. */
@Component
@Order(5)
class SourceDescriber implements Describer, SubjectDescriber<Passage> {

	private final SourceDocumentRepository sources;

	private final SourceDocumentDescriber sourceDescriber;

	private final PassageIndex index;

	private final PassageRepository passages;

	private final SentenceRepository sentences;

	private final ErratumRepository errata;

	private final EditorialNoteRepository notes;

	private final Documents documents;

	SourceDescriber(SourceDocumentRepository sources, SourceDocumentDescriber sourceDescriber, PassageIndex index,
			PassageRepository passages, SentenceRepository sentences, ErratumRepository errata,
			EditorialNoteRepository notes, Documents documents) {
		this.sources = sources;
		this.sourceDescriber = sourceDescriber;
		this.index = index;
		this.passages = passages;
		this.sentences = sentences;
		this.errata = errata;
		this.notes = notes;
		this.documents = documents;
	}

	@Override
	public void describe(RdfGraph graph) {
		this.sources.findAllByOrderByPosition().forEach((source) -> this.sourceDescriber.describe(source, graph));
		this.notes.findDocuments().forEach((document) -> begin(Documents.notes(document), graph));
		this.errata.findDocuments().forEach((document) -> begin(Documents.errata(document), graph));
		this.passages.findAllWithRepeats().forEach((passage) -> describe(passage, graph));
		this.sentences.findAllByOrderByPassageAscPositionAsc().forEach((sentence) -> describe(sentence, graph));
		this.errata.findAllByOrderByPosition().forEach((erratum) -> describe(erratum, graph));
		this.notes.findAllWithSubjects().forEach((note) -> describe(note, graph));
	}

	private Description begin(PagePath address, RdfGraph graph) {
		BilingualText title = this.documents.title(address).orElseThrow();
		return graph.begin(address, title).is(Vocabulary.bibo("Collection")).text(DCTERMS.TITLE, title);
	}

	@Override
	public void describe(Passage passage, RdfGraph graph) {
		IriFactory iris = graph.iris();
		Description description = graph.begin(passage.getAddress(), passage.getLabel())
			.is(Vocabulary.OA_SPECIFIC_RESOURCE)
			.fact(DCTERMS.IDENTIFIER,
					passage.isNumbered() ? passage.getName().in(Language.DEFAULT) : passage.getPlace())
			.link(Vocabulary.OA_HAS_SOURCE, iris.documentOf(passage.getSlug()))
			.text(DCTERMS.ABSTRACT, passage.getSummary())
			.text(SKOS.NOTE, passage.getRepeatNote())
			.link(iris.term("kind"), iris.code("passage", passage.getKind()))
			.fact(iris.term("position"), passage.getPosition())
			.fact(iris.term("word-count"), passage.getWords());
		Description selector = description.part("selector").is(Vocabulary.OA_SELECTOR, iris.type("ParagraphSelector"));
		if (passage.isNumbered()) {
			selector.fact(RDF.VALUE, passage.getName().in(Language.DEFAULT));
		}
		else {
			selector.text(RDF.VALUE, passage.getName());
		}
		description.link(Vocabulary.OA_HAS_SELECTOR, selector.subject());
		description.links(iris.term("repeats"), Description.passages(iris, passage.getRepeats()));
		Description whole = graph.about(passage.getDocument().getAddress());
		if (passage.getSection() != null) {
			Description section = whole.part("section-" + passage.getSection().getSlug())
				.is(Vocabulary.bibo("DocumentPart"))
				.text(DCTERMS.TITLE, passage.getSection().getTitle());
			whole.link(DCTERMS.HAS_PART, section.subject());
			whole = section;
		}
		whole.link(DCTERMS.HAS_PART, description.subject());
		description.link(DCTERMS.IS_PART_OF, whole.subject());
	}

	private void describe(Sentence sentence, RdfGraph graph) {
		IriFactory iris = graph.iris();
		Description passage = graph.about(graph.iris().passageAddress(sentence.getPassage()));
		Description description = passage.part(sentence.getSlug())
			.is(iris.type("Sentence"))
			.fact(iris.term("position"), sentence.getPosition())
			.link(iris.term("kind"), iris.code("sentence", sentence.getKind()))
			.text(RDF.VALUE, sentence.getParaphrase())
			.link(DCTERMS.IS_PART_OF, passage.subject());
		passage.link(DCTERMS.HAS_PART, description.subject());
	}

	private void describe(Erratum erratum, RdfGraph graph) {
		IriFactory iris = graph.iris();
		PagePath passage = iris.passageAddress(erratum.getPassage());
		PagePath errata = Documents.errata(this.index.get(erratum.getPassage()).document().getSlug());
		Description description = graph
			.shared(iris.of(errata.path() + "#" + erratum.getSlug()), List.of(errata, passage))
			.is(Vocabulary.OA_ANNOTATION)
			.link(Vocabulary.OA_MOTIVATED_BY, Vocabulary.OA_EDITING)
			.link(Vocabulary.OA_HAS_TARGET, iris.of(passage))
			.link(DCTERMS.CREATOR, iris.editors())
			.link(iris.term("kind"), iris.code("erratum", erratum.getKind()))
			.words(iris.term("found"), erratum.getFound(), Language.ID)
			.text(iris.term("proper"), erratum.getProper())
			.text(SKOS.NOTE, erratum.getNote());
		graph.about(errata).link(DCTERMS.HAS_PART, description.subject());
	}

	private void describe(EditorialNote note, RdfGraph graph) {
		IriFactory iris = graph.iris();
		Set<PagePath> targets = new LinkedHashSet<>();
		new TreeSet<>(note.getPassages()).forEach((passage) -> targets.add(iris.passageAddress(passage)));
		new TreeSet<>(note.getSubjects()).forEach((path) -> targets.add(graph.resolve(path)));
		if (note.isWholeArticle()) {
			targets.add(PagePath.of("works", this.index.document(note.getDocument()).getWork()));
		}
		Set<PagePath> places = new LinkedHashSet<>(targets);
		PagePath notes = Documents.notes(note.getDocument());
		places.add(notes);
		Description description = graph.shared(iris.of(notes.path() + "#" + note.getSlug()), places)
			.is(Vocabulary.OA_ANNOTATION)
			.link(Vocabulary.OA_MOTIVATED_BY, Vocabulary.OA_COMMENTING)
			.links(Vocabulary.OA_HAS_TARGET, targets.stream().map(iris::of).toList())
			.link(DCTERMS.CREATOR, iris.editors())
			.text(DCTERMS.TITLE, note.getTitle())
			.text(iris.term("basis"), note.getBasis())
			.link(iris.term("certainty"), iris.code("certainty", note.getCertainty()));
		Description body = graph.shared(iris.of(notes.path() + "#" + note.getSlug() + "-body"), places)
			.is(Vocabulary.OA_TEXTUAL_BODY)
			.text(RDF.VALUE, note.getStatement());
		description.link(Vocabulary.OA_HAS_BODY, body.subject());
		graph.about(notes).link(DCTERMS.HAS_PART, description.subject());
	}

}
