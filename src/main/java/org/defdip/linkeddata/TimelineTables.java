package org.defdip.linkeddata;

import java.util.stream.Stream;

import org.defdip.bibliography.Work;
import org.defdip.concept.Concept;
import org.defdip.concept.Essay;
import org.defdip.concept.EssayRepository;
import org.defdip.timeline.IndonesiaNote;
import org.defdip.timeline.IndonesiaNoteRepository;
import org.defdip.timeline.TimelineEntry;
import org.defdip.timeline.TimelineEntryRepository;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Defines the tables of the timeline, the statements on Indonesia and the essays. */
@Component
@Order(6)
class TimelineTables implements CsvTableSource {

	private final TimelineEntryRepository entries;

	private final IndonesiaNoteRepository indonesiaNotes;

	private final EssayRepository essays;

	private final Articles articles;

	TimelineTables(TimelineEntryRepository entries, IndonesiaNoteRepository indonesiaNotes, EssayRepository essays,
			Articles articles) {
		this.entries = entries;
		this.indonesiaNotes = indonesiaNotes;
		this.essays = essays;
		this.articles = articles;
	}

	@Override
	public Stream<CsvTable<?>> tables() {
		return Stream.of(timeline(), indonesia(), essays());
	}

	private CsvTable<TimelineEntry> timeline() {
		return CsvTable.of("timeline", this.entries.findAllWithSubjects())
			.column("slug", TimelineEntry::getSlug)
			.column("era", TimelineEntry::getEra)
			.column("origin", TimelineEntry::getOrigin)
			.text("period", TimelineEntry::getPeriod)
			.text("words", TimelineEntry::getStatement)
			.column("term_in_source", TimelineEntry::getPhrase)
			.column("original_year", TimelineEntry::getOriginalYear)
			.reference("known_through", TimelineEntry::getKnownThrough, Work::getSlug)
			.column("known_through_year", TimelineEntry::getKnownThroughYear)
			.column("passages", (entry) -> CsvTable.sorted(entry.getPassages()))
			.column("subjects", (entry) -> CsvTable.sorted(entry.getSubjects()));
	}

	private CsvTable<IndonesiaNote> indonesia() {
		return CsvTable.of("indonesia", this.indonesiaNotes.findAllByOrderByPosition())
			.column("slug", IndonesiaNote::getSlug)
			.text("words", IndonesiaNote::getWords)
			.column("editorial", IndonesiaNote::isEditorial)
			.column("passages", (note) -> CsvTable.sorted(note.getPassages()))
			.column("concepts", (note) -> note.getConcepts().stream().map(Concept::getSlug).sorted().toList());
	}

	private CsvTable<Essay> essays() {
		return CsvTable.of("essays", this.essays.findAll())
			.column("slug", Essay::getSlug)
			.text("title", Essay::getTitle)
			.text("article", (essay) -> this.articles.each(essay.getBody()));
	}

}
