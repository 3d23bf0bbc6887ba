package org.defdip.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.defdip.core.BilingualText;
import org.defdip.core.PagePath;
import org.defdip.core.PageSource;
import org.defdip.core.PassageCount;
import org.defdip.core.PassageCountSource;
import org.defdip.core.PreviewSource;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Contributes the pages of the article. */
@Component
@Order(8)
class SourcePageContributor implements PageSource, PassageCountSource, PreviewSource {

	private final PassageRepository passages;

	private final EditorialNoteRepository notes;

	private final ErratumRepository errata;

	SourcePageContributor(PassageRepository passages, EditorialNoteRepository notes, ErratumRepository errata) {
		this.passages = passages;
		this.notes = notes;
		this.errata = errata;
	}

	@Override
	public Stream<PageEntry> pages() {
		return this.passages.findAllByOrderByPosition()
			.stream()
			.map((passage) -> new PageEntry(passage.getAddress(),
					new BilingualText(passage.getLabel(), passage.getLabel())));
	}

	@Override
	public Optional<Preview> previewOf(PagePath address) {
		if (!address.collection().equals("source")) {
			return Optional.empty();
		}
		return this.passages.findBySlug(address.slug())
			.map((passage) -> new Preview(new BilingualText(passage.getLabel(), passage.getLabel()),
					passage.getSummary()));
	}

	@Override
	public Stream<PassageCount> yields() {
		return Stream.of(this.notes.countByPassage(), this.errata.countByPassage()).flatMap(List::stream);
	}

}
