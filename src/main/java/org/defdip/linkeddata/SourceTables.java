package org.defdip.linkeddata;

import java.util.stream.Stream;

import org.defdip.source.EditorialNote;
import org.defdip.source.EditorialNoteRepository;
import org.defdip.source.Erratum;
import org.defdip.source.ErratumRepository;
import org.defdip.source.Passage;
import org.defdip.source.PassageRepository;
import org.defdip.source.Sentence;
import org.defdip.source.SentenceRepository;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Defines the tables of the source article. */
@Component
@Order(4)
class SourceTables implements CsvTableSource {

	private final PassageRepository passages;

	private final SentenceRepository sentences;

	private final ErratumRepository errata;

	private final EditorialNoteRepository notes;

	private final IriFactory iris;

	SourceTables(PassageRepository passages, SentenceRepository sentences, ErratumRepository errata,
			EditorialNoteRepository notes, IriFactory iris) {
		this.passages = passages;
		this.sentences = sentences;
		this.errata = errata;
		this.notes = notes;
		this.iris = iris;
	}

	@Override
	public Stream<CsvTable<?>> tables() {
		return Stream.of(passages(), sentences(), errata(), editorialNotes());
	}

	private CsvTable<Passage> passages() {
		return CsvTable.of("passages", this.passages.findAllWithRepeats())
			.column("slug", Passage::getSlug)
			.column("iri", (passage) -> this.iris.of(passage.getAddress()))
			.column("position", Passage::getPosition)
			.column("section", (passage) -> passage.getSection().getSlug())
			.text("section_title", (passage) -> passage.getSection().getTitle())
			.column("kind", Passage::getKind)
			.column("word_count", Passage::getWords)
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
			.text("title", EditorialNote::getTitle)
			.text("words", EditorialNote::getStatement)
			.text("basis", EditorialNote::getBasis)
			.column("certainty", EditorialNote::getCertainty)
			.column("whole_article", EditorialNote::isWholeArticle)
			.column("passages", (note) -> CsvTable.sorted(note.getPassages()))
			.column("subjects", (note) -> CsvTable.sorted(note.getSubjects()));
	}

}
