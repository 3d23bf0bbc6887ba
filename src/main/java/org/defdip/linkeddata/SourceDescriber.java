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
import org.defdip.source.PassageRepository;
import org.defdip.source.Sentence;
import org.defdip.source.SentenceRepository;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Describes the passages of the article and the editorial notes on them. */
@Component
@Order(5)
class SourceDescriber implements Describer, SubjectDescriber<Passage> {

	private final PassageRepository passages;

	private final SentenceRepository sentences;

	private final ErratumRepository errata;

	private final EditorialNoteRepository notes;

	private final Documents documents;

	SourceDescriber(PassageRepository passages, SentenceRepository sentences, ErratumRepository errata,
			EditorialNoteRepository notes, Documents documents) {
		this.passages = passages;
		this.sentences = sentences;
		this.errata = errata;
		this.notes = notes;
		this.documents = documents;
	}

	@Override
	public void describe(RdfGraph graph) {
		begin(Documents.DIVISION, graph).link(DCTERMS.REFERENCES, graph.iris().article());
		begin(Documents.NOTES, graph);
		begin(Documents.ERRATA, graph);
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
		Description description = graph
			.begin(passage.getAddress(), new BilingualText(passage.getLabel(), passage.getLabel()))
			.is(Vocabulary.OA_SPECIFIC_RESOURCE)
			.fact(DCTERMS.IDENTIFIER, passage.getLabel())
			.link(Vocabulary.OA_HAS_SOURCE, iris.article())
			.text(DCTERMS.ABSTRACT, passage.getSummary())
			.text(SKOS.NOTE, passage.getRepeatNote())
			.link(iris.term("kind"), iris.code("passage", passage.getKind()))
			.fact(iris.term("position"), passage.getPosition())
			.fact(iris.term("word-count"), passage.getWords());
		Description selector = description.part("selector")
			.is(Vocabulary.OA_SELECTOR, iris.type("ParagraphSelector"))
			.fact(RDF.VALUE, passage.getLabel());
		description.link(Vocabulary.OA_HAS_SELECTOR, selector.subject());
		description.links(iris.term("repeats"), Description.passages(iris, passage.getRepeats()));
		Description section = graph.about(Documents.DIVISION)
			.part("section-" + passage.getSection().getSlug())
			.is(Vocabulary.bibo("DocumentPart"))
			.text(DCTERMS.TITLE, passage.getSection().getTitle())
			.link(DCTERMS.HAS_PART, description.subject());
		graph.about(Documents.DIVISION).link(DCTERMS.HAS_PART, section.subject());
		description.link(DCTERMS.IS_PART_OF, section.subject());
	}

	private void describe(Sentence sentence, RdfGraph graph) {
		IriFactory iris = graph.iris();
		Description passage = graph.about(PagePath.of("source", sentence.getPassage()));
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
		PagePath passage = PagePath.of("source", erratum.getPassage());
		Description description = graph
			.shared(iris.of(Documents.ERRATA.path() + "#" + erratum.getSlug()), List.of(Documents.ERRATA, passage))
			.is(Vocabulary.OA_ANNOTATION)
			.link(Vocabulary.OA_MOTIVATED_BY, Vocabulary.OA_EDITING)
			.link(Vocabulary.OA_HAS_TARGET, iris.of(passage))
			.link(DCTERMS.CREATOR, iris.editors())
			.link(iris.term("kind"), iris.code("erratum", erratum.getKind()))
			.words(iris.term("found"), erratum.getFound(), Language.ID)
			.text(iris.term("proper"), erratum.getProper())
			.text(SKOS.NOTE, erratum.getNote());
		graph.about(Documents.ERRATA).link(DCTERMS.HAS_PART, description.subject());
	}

	private void describe(EditorialNote note, RdfGraph graph) {
		IriFactory iris = graph.iris();
		Set<PagePath> targets = new LinkedHashSet<>();
		new TreeSet<>(note.getPassages()).forEach((passage) -> targets.add(PagePath.of("source", passage)));
		new TreeSet<>(note.getSubjects()).forEach((path) -> targets.add(graph.resolve(path)));
		if (note.isWholeArticle()) {
			targets.add(IriFactory.ARTICLE);
		}
		Set<PagePath> places = new LinkedHashSet<>(targets);
		places.add(Documents.NOTES);
		Description description = graph.shared(iris.of(Documents.NOTES.path() + "#" + note.getSlug()), places)
			.is(Vocabulary.OA_ANNOTATION)
			.link(Vocabulary.OA_MOTIVATED_BY, Vocabulary.OA_COMMENTING)
			.links(Vocabulary.OA_HAS_TARGET, targets.stream().map(iris::of).toList())
			.link(DCTERMS.CREATOR, iris.editors())
			.text(DCTERMS.TITLE, note.getTitle())
			.text(iris.term("basis"), note.getBasis())
			.link(iris.term("certainty"), iris.code("certainty", note.getCertainty()));
		Description body = graph.shared(iris.of(Documents.NOTES.path() + "#" + note.getSlug() + "-body"), places)
			.is(Vocabulary.OA_TEXTUAL_BODY)
			.text(RDF.VALUE, note.getStatement());
		description.link(Vocabulary.OA_HAS_BODY, body.subject());
		graph.about(Documents.NOTES).link(DCTERMS.HAS_PART, description.subject());
	}

}
