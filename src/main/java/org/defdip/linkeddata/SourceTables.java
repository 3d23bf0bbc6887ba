package org.defdip.linkeddata;

import java.util.stream.Stream;

import org.defdip.source.EditorialNote;
import org.defdip.source.EditorialNoteRepository;
import org.defdip.source.Erratum;
import org.defdip.source.ErratumRepository;
import org.defdip.source.Passage;
import org.defdip.source.PassageRepository;
import org.defdip.source.Section;
import org.defdip.source.Sentence;
import org.defdip.source.SentenceRepository;
import org.defdip.source.SourceDocument;
import org.defdip.source.SourceDocumentRepository;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Defines the tables of the source article. */
@Component
@Order(4)
class SourceTables implements CsvTableSource {

	private final SourceDocumentRepository documents;

	private final PassageRepository passages;

	private final SentenceRepository sentences;

	private final ErratumRepository errata;

	private final EditorialNoteRepository notes;

	private final IriFactory iris;

	SourceTables(SourceDocumentRepository documents, PassageRepository passages, SentenceRepository sentences,
			ErratumRepository errata, EditorialNoteRepository notes, IriFactory iris) {
		this.documents = documents;
		this.passages = passages;
		this.sentences = sentences;
		this.errata = errata;
		this.notes = notes;
		this.iris = iris;
	}

	@Override
	public Stream<CsvTable<?>> tables() {
		return Stream.of(documents(), passages(), sentences(), errata(), editorialNotes());
	}

	private CsvTable<SourceDocument> documents() {
		return CsvTable.of("documents", this.documents.findAllByOrderByPosition())
			.column("slug", SourceDocument::getSlug)
			.column("iri", (document) -> this.iris.of(document.getAddress()))
			.column("position", SourceDocument::getPosition)
			.column("kind", SourceDocument::getKind)
			.column("work", SourceDocument::getWork)
			.text("short_title", SourceDocument::getShortTitle)
			.column("language", SourceDocument::getLanguage)
			.column("places", SourceDocument::getPlaces)
			.column("official", SourceDocument::isOfficial)
			.column("reading", SourceDocument::getReading)
			.text("worth", SourceDocument::getWorth)
			.text("rights", SourceDocument::getRights)
			.text("status", SourceDocument::getStatus)
			.text("missing", SourceDocument::getMissing);
	}

	private CsvTable<Passage> passages() {
		return CsvTable.of("passages", this.passages.findAllWithRepeats())
			.column("slug", Passage::getSlug)
			.column("iri", (passage) -> this.iris.of(passage.getAddress()))
			.column("position", Passage::getPosition)
			.column("document", (passage) -> passage.getDocument().getSlug())
			.column("place", Passage::getPlace)
			.text("name", Passage::getName)
			.reference("section", Passage::getSection, Section::getSlug)
			.text("section_title", (passage) -> (passage.getSection() != null) ? passage.getSection().getTitle() : null)
			.column("kind", Passage::getKind)
			.column("word_count", Passage::getWords)
			.column("wording", Passage::getWording)
			.text("summary", Passage::getSummary)
			.column("repeats", (passage) -> CsvTable.sorted(passage.getRepeats()))
			.text("note", Passage::getRepeatNote);
	}

	private CsvTable<Sentence> sentences() {
		return CsvTable.of("sentences", this.sentences.findAllByOrderByPassageAscPositionAsc())
			.column("slug", Sentence::getSlug)
			.column("passage", Sentence::getPassage)
			.column("position", Sentence::getPosition)
			.column("kind", Sentence::getKind)
			.text("paraphrase", Sentence::getParaphrase);
	}

	private CsvTable<Erratum> errata() {
		return CsvTable.of("errata", this.errata.findAllByOrderByPosition())
			.column("slug", Erratum::getSlug)
			.column("passage", Erratum::getPassage)
			.column("kind", Erratum::getKind)
			.column("found", Erratum::getFound)
			.text("proper", Erratum::getProper)
			.text("note", Erratum::getNote);
	}

	private CsvTable<EditorialNote> editorialNotes() {
		return CsvTable.of("editorial_notes", this.notes.findAllWithSubjects())
			.column("slug", EditorialNote::getSlug)
			.column("document", EditorialNote::getDocument)
			.text("title", EditorialNote::getTitle)
			.text("words", EditorialNote::getStatement)
			.text("basis", EditorialNote::getBasis)
			.column("certainty", EditorialNote::getCertainty)
			.column("whole_article", EditorialNote::isWholeArticle)
			.column("passages", (note) -> CsvTable.sorted(note.getPassages()))
			.column("subjects", (note) -> CsvTable.sorted(note.getSubjects()));
	}

}
