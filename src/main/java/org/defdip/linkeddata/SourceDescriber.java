package org.defdip.linkeddata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.source.EditorialNote;
import org.defdip.source.Erratum;
import org.defdip.source.Passage;
import org.defdip.source.Sentence;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Describes the passages of the article and our remarks on them. */
@Component
@Order(4)
class SourceDescriber implements Describer {

	private static final PagePath DIVISION = new PagePath("/source");

	private static final PagePath NOTES = new PagePath("/source/notes");

	private static final PagePath ERRATA = new PagePath("/source/errata");

	private final HoldingsRepository holdings;

	private final Wording wording;

	SourceDescriber(HoldingsRepository holdings, Wording wording) {
		this.holdings = holdings;
		this.wording = wording;
	}

	@Override
	public void describe(Graph graph) {
		begin(DIVISION, "source.title", graph).link(DCTERMS.REFERENCES, graph.names().article());
		begin(NOTES, "nav.source.notes", graph);
		begin(ERRATA, "nav.source.errata", graph);
		this.holdings.findPassages().forEach((passage) -> describe(passage, graph));
		this.holdings.findSentences().forEach((sentence) -> describe(sentence, graph));
		this.holdings.findErrata().forEach((erratum) -> describe(erratum, graph));
		this.holdings.findEditorialNotes().forEach((note) -> describe(note, graph));
	}

	private Description begin(PagePath address, String titleKey, Graph graph) {
		BilingualText title = this.wording.of(titleKey);
		return graph.begin(address, title).is(Vocabulary.bibo("Collection")).text(DCTERMS.TITLE, title);
	}

	private void describe(Passage passage, Graph graph) {
		Names names = graph.names();
		Description description = graph
			.begin(passage.getAddress(), new BilingualText(passage.getLabel(), passage.getLabel()))
			.is(Vocabulary.OA_SPECIFIC_RESOURCE)
			.fact(DCTERMS.IDENTIFIER, passage.getLabel())
			.link(Vocabulary.OA_HAS_SOURCE, names.article())
			.text(DCTERMS.ABSTRACT, passage.getSummary())
			.text(SKOS.NOTE, passage.getRepeatNote())
			.link(names.term("kind"), names.code("passage", passage.getKind()))
			.fact(names.term("position"), passage.getPosition())
			.fact(names.term("word-count"), passage.getWords());
		Description selector = description.part("selector")
			.is(Vocabulary.OA_SELECTOR, names.type("ParagraphSelector"))
			.fact(RDF.VALUE, passage.getLabel());
		description.link(Vocabulary.OA_HAS_SELECTOR, selector.subject());
		description.links(names.term("repeats"), Description.passages(names, passage.getRepeats()));
		Description section = graph.about(DIVISION)
			.part("section-" + passage.getSection().getSlug())
			.is(Vocabulary.bibo("DocumentPart"))
			.text(DCTERMS.TITLE, passage.getSection().getTitle())
			.link(DCTERMS.HAS_PART, description.subject());
		graph.about(DIVISION).link(DCTERMS.HAS_PART, section.subject());
		description.link(DCTERMS.IS_PART_OF, section.subject());
	}

	private void describe(Sentence sentence, Graph graph) {
		Names names = graph.names();
		Description passage = graph.about(PagePath.of("source", sentence.getPassage()));
		Description description = passage.part(sentence.getSlug())
			.is(names.type("Sentence"))
			.fact(names.term("position"), sentence.getPosition())
			.link(names.term("kind"), names.code("sentence", sentence.getKind()))
			.text(RDF.VALUE, sentence.getParaphrase())
			.link(DCTERMS.IS_PART_OF, passage.subject());
		passage.link(DCTERMS.HAS_PART, description.subject());
	}

	private void describe(Erratum erratum, Graph graph) {
		Names names = graph.names();
		PagePath passage = PagePath.of("source", erratum.getPassage());
		Description description = graph
			.shared(names.of(ERRATA.path() + "#" + erratum.getSlug()), List.of(ERRATA, passage))
			.is(Vocabulary.OA_ANNOTATION)
			.link(Vocabulary.OA_MOTIVATED_BY, Vocabulary.OA_EDITING)
			.link(Vocabulary.OA_HAS_TARGET, names.of(passage))
			.link(DCTERMS.CREATOR, names.editors())
			.link(names.term("kind"), names.code("erratum", erratum.getKind()))
			.words(names.term("found"), erratum.getFound(), Language.ID)
			.text(names.term("proper"), erratum.getProper())
			.text(SKOS.NOTE, erratum.getNote());
		graph.about(ERRATA).link(DCTERMS.HAS_PART, description.subject());
	}

	private void describe(EditorialNote note, Graph graph) {
		Names names = graph.names();
		Set<PagePath> targets = new LinkedHashSet<>();
		new TreeSet<>(note.getPassages()).forEach((passage) -> targets.add(PagePath.of("source", passage)));
		new TreeSet<>(note.getSubjects()).forEach((path) -> targets.add(graph.resolve(path)));
		if (note.isWholeArticle()) {
			targets.add(Names.ARTICLE);
		}
		Set<PagePath> places = new LinkedHashSet<>(targets);
		places.add(NOTES);
		Description description = graph.shared(names.of(NOTES.path() + "#" + note.getSlug()), places)
			.is(Vocabulary.OA_ANNOTATION)
			.link(Vocabulary.OA_MOTIVATED_BY, Vocabulary.OA_COMMENTING)
			.links(Vocabulary.OA_HAS_TARGET, targets.stream().map(names::of).toList())
			.link(DCTERMS.CREATOR, names.editors())
			.text(DCTERMS.TITLE, note.getTitle())
			.text(names.term("basis"), note.getBasis())
			.link(names.term("certainty"), names.code("certainty", note.getCertainty()));
		Description body = graph.shared(names.of(NOTES.path() + "#" + note.getSlug() + "-body"), places)
			.is(Vocabulary.OA_TEXTUAL_BODY)
			.text(RDF.VALUE, note.getStatement());
		description.link(Vocabulary.OA_HAS_BODY, body.subject());
		graph.about(NOTES).link(DCTERMS.HAS_PART, description.subject());
	}

}
