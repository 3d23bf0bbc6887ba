package org.defdip.timeline;

import java.util.List;
import java.util.stream.Stream;

import org.defdip.core.Backlink;
import org.defdip.core.BacklinkSource;
import org.defdip.core.BilingualText;
import org.defdip.core.PagePath;
import org.defdip.core.PassageCount;
import org.defdip.core.PassageCountSource;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Contributes the references of the timeline and of the page on Indonesia. */
@Component
@Order(5)
class TimelinePageContributor implements BacklinkSource, PassageCountSource {

	private static final PagePath TIMELINE = new PagePath("/timeline");

	private static final PagePath INDONESIA = new PagePath("/indonesia");

	private static final BilingualText INDONESIA_LABEL = new BilingualText("Praktik Indonesia", "Indonesia’s practice");

	private final TimelineEntryRepository entries;

	private final IndonesiaNoteRepository indonesiaNotes;

	TimelinePageContributor(TimelineEntryRepository entries, IndonesiaNoteRepository indonesiaNotes) {
		this.entries = entries;
		this.indonesiaNotes = indonesiaNotes;
	}

	@Override
	public Stream<Backlink> leadingTo(PagePath address) {
		return backlinks(this.entries.findOn(address.path()), address.collection().equals("concepts")
				? this.indonesiaNotes.findByConcept(address.slug()) : List.of());
	}

	@Override
	public Stream<Backlink> leadingToPassage(String slug) {
		return backlinks(this.entries.findByPassage(slug), this.indonesiaNotes.findByPassage(slug));
	}

	private static Stream<Backlink> backlinks(List<TimelineEntry> entries, List<IndonesiaNote> notes) {
		return Stream.concat(
				entries.stream()
					.map((entry) -> new Backlink("timeline", TIMELINE, entry.getPeriod(), entry.getStatement())),
				notes.stream().map((note) -> new Backlink("indonesia", INDONESIA, INDONESIA_LABEL, note.getWords())));
	}

	@Override
	public Stream<PassageCount> yields() {
		return Stream.concat(this.entries.countByPassage().stream(), this.indonesiaNotes.countByPassage().stream());
	}

}
